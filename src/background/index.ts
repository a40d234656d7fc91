import { answerPages } from '../messages/answer.ts';
import { browser } from '../platform/browser.ts';
import { forgetTab } from './brief-cache.ts';
import { CALLS } from './calls.ts';
import { createMenu, openFromMenu } from './menu.ts';

// Every listener is registered in the first turn: the browser may stop this script between any two events, and only
// then wakes it for the next one.
answerPages(CALLS);
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
browser.runtime.onInstalled.addListener(() => void createMenu());
browser.contextMenus?.onClicked.addListener(openFromMenu);
