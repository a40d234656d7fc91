/**
 * Scripts for Firefox's own privileged context, as text: they reach what WebDriver does not, the popup's panel and
 * the background page. They lean on internals of Firefox and were tried with ESR 153.
 */

/** Adds a command to the running driver that points the session at the popup, which no window handle lists. */
export const ADD_POPUP_COMMAND = `
  const { GeckoDriver } = ChromeUtils.importESModule('chrome://remote/content/marionette/driver.sys.mjs');
  const prototype = GeckoDriver.prototype;
  const original = prototype.getCommandHandler;
  async function enterPopup() {
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    const popup = window.document.querySelector('browser.webextension-popup-browser');
    if (!popup) throw new Error('no popup is open');
    this.currentSession.contentBrowsingContext = popup.browsingContext;
  }
  // Firefox 140 looks commands up in a table, later versions ask a method.
  if (prototype.commands) prototype.commands['Newsbrief:EnterPopup'] = enterPopup;
  if (original)
    prototype.getCommandHandler = function (name) {
      return name === 'Newsbrief:EnterPopup' ? enterPopup : original.call(this, name);
    };`;

/**
 * Runs code in the global of one of the extension's views, or of the tab in front, as that page's own scripts would.
 * Arguments: add-on id, view type ('background', 'popup', 'tab' or 'page'), code of an expression that gives a promise.
 * Gives {ok, value} or {ok, error} as JSON text.
 */
export const EVALUATE_IN_VIEW = `
  const [id, type, code, done] = arguments;
  const finish = (result) => done(JSON.stringify(result));
  (async () => {
    const context = (() => {
      if (type === 'page') return gBrowser.selectedBrowser.browsingContext;
      const { extension } = WebExtensionPolicy.getByID(id);
      const views = [...extension.views].filter((view) => view.viewType === type);
      if (type !== 'tab') return views.at(-1)?.xulBrowser.browsingContext;
      return views.find((view) => view.xulBrowser === gBrowser.selectedBrowser)?.xulBrowser.browsingContext;
    })();
    if (!context) return finish({ ok: false, error: 'no view of type ' + type });
    const actor = context.currentWindowGlobal.getActor('MarionetteCommands');
    const script = \`
      const [code, done] = arguments;
      const finish = (result) => done(JSON.stringify(result));
      const fail = (error) => finish({ ok: false, error: String(error?.stack ? error + '\\\\n' + error.stack : error) });
      const global = window.wrappedJSObject;
      try {
        const sandbox = Cu.Sandbox(global, { sandboxPrototype: global, wantXrays: false });
        Cu.evalInSandbox(code, sandbox).then((json) => finish({ ok: true, value: json ?? null }), fail);
      } catch (error) { fail(error); }\`;
    done(await actor.executeScript(script, [code], {
      sandboxName: 'system', newSandbox: true, timeout: 50000, async: true, line: 0, file: 'newsbrief-test',
    }));
  })().catch((error) => finish({ ok: false, error: String(error) }));`;

/** Wakes the background where it sleeps, and waits until it runs. Arguments: add-on id. */
export const WAKE_BACKGROUND = `
  const [id, done] = arguments;
  WebExtensionPolicy.getByID(id).extension.wakeupBackground().then(() => done(true), (error) => done(String(error)));`;

export const STOP_BACKGROUND = `
  const [id, done] = arguments;
  WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true })
    .then(() => done(true), (error) => done(String(error)));`;

export const BACKGROUND_STATE = `
  return WebExtensionPolicy.getByID(arguments[0]).extension.backgroundState;`;

/** Notes the address of every request that a context of the extension, or a script of it in a page, makes. */
export const RECORD_REQUESTS = `
  const [id] = arguments;
  const seen = (window.newsbriefRequests = []);
  const isOurs = (principal) => principal?.addonPolicy?.id === id || principal?.contentScriptAddonPolicy?.id === id;
  window.newsbriefObserver = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIChannel);
      const { loadingPrincipal, triggeringPrincipal } = channel.loadInfo;
      if (isOurs(loadingPrincipal) || isOurs(triggeringPrincipal)) seen.push(channel.URI.spec);
    },
  };
  for (const topic of ['http-on-modify-request', 'http-on-opening-request']) {
    Services.obs.addObserver(window.newsbriefObserver, topic);
  }`;

/** Errors and warnings that Firefox has logged for the extension's files. Arguments: the extension's host name. */
export const LOGGED_ERRORS = `
  const [host] = arguments;
  return Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ sourceName, errorMessage }) =>
      (sourceName + errorMessage).includes(host) || errorMessage.startsWith('Content-Security-Policy'))
    .map((error) => error.errorMessage + ' (' + error.sourceName + ':' + error.lineNumber + ')');`;

export const READ_CLIPBOARD = `
  const read = (flavour) => {
    const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transferable.init(null);
    transferable.addDataFlavor(flavour);
    try {
      Services.clipboard.getData(transferable, Ci.nsIClipboard.kGlobalClipboard);
      const data = {};
      transferable.getTransferData(flavour, data);
      return data.value.QueryInterface(Ci.nsISupportsString).data;
    } catch { return ''; }
  };
  return { plain: read('text/plain'), html: read('text/html') };`;

/**
 * The id of the tab's document once it has stopped loading, else null. activeTab is granted to this id: a click before
 * the browser's own side knows the new one grants nothing.
 */
export const SETTLED_DOCUMENT = `
  const { webProgress, browsingContext } = gBrowser.selectedBrowser;
  const global = browsingContext.currentWindowGlobal;
  const isBusy = webProgress.isLoadingDocument || gBrowser.selectedTab.hasAttribute('busy');
  return isBusy || !global || global.isInitialDocument ? null : global.innerWindowId;`;

export const HIDE_PANELS = `
  for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup();`;

export const PAGE_MENU_LABELS = `
  return [...document.querySelectorAll('#contentAreaContextMenu menuitem')].map((item) => item.label);`;

/** As a mouse would: the menu closes, then the entry's command runs as a user's. Arguments: the label. */
export const CHOOSE_FROM_PAGE_MENU = `
  const menu = document.getElementById('contentAreaContextMenu');
  const item = [...menu.querySelectorAll('menuitem')].find((each) => each.label === arguments[0]);
  if (!item) throw new Error('no entry ' + arguments[0]);
  menu.activateItem(item);`;
