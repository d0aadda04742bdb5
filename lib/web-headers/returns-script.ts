/** Under which every visit leaves its draft of ads in the browser. */
export const ADS_DRAFT_KEY = 'adforge.draft.v1';

/** Marks its own tag where the browser has been here before. It stands in the page word for word: the policy names its hash. */
export const RETURNS_SCRIPT = `try{if(localStorage.getItem(${JSON.stringify(ADS_DRAFT_KEY)}))document.currentScript.dataset.returns=''}catch{}`;
