/** The report's own sheet; it is read on paper-white, by one person, on a wide screen. */
export const REPORT_STYLE = `
body { font: 15px/1.5 Georgia, serif; margin: 2rem auto; max-width: 1300px; padding: 0 1rem; color: #1d1d1b; background: #fdfcf8; }
section { border-top: 2px solid #1d1d1b; margin-top: 3rem; }
.about { color: #5c5a52; font: 13px/1.4 system-ui, sans-serif; overflow-wrap: anywhere; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 2.5rem; align-items: start; }
.article { max-height: 80vh; overflow: auto; padding-inline-end: 1rem; }
.article .heading { font-weight: bold; }
.article .quote { border-inline-start: 3px solid #c9c4b4; padding-inline-start: .8rem; }
.article .listItem::before, .brief .bullet::before { content: "• "; }
.shown { background: #ffe9a6; }
.leak { color: #b00020; text-decoration: underline wavy; }
sup { font: 10px system-ui, sans-serif; color: #7a5c00; }
.brief { background: #fff; border: 1px solid #e2ddcc; padding: .5rem 1.2rem; }
.brief small { display: block; color: #77746a; font: 11px/1.35 system-ui, sans-serif; direction: ltr; }
details { font: 12px/1.4 system-ui, sans-serif; color: #5c5a52; }
`;
