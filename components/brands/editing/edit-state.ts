/** A field that is edited where it stands: what it shows, and how far its last change is. */
export interface EditState {
  /** What is being typed; null while nobody is at it. */
  draft: string | null;
  /** What was kept when the typing began. */
  begunWith: string;
  /** What was handed over and the server has not confirmed yet; shown until what is kept has caught up. */
  sent: string | null;
  /** Counts what was handed over: the answer to an earlier change says nothing about the last one. */
  turn: number;
  status: 'idle' | 'saving' | 'saved' | 'refused';
  /** What is wrong with the draft, in words for the person. */
  problem: string | null;
}

export const UNTOUCHED: EditState = {
  draft: null,
  begunWith: '',
  sent: null,
  turn: 0,
  status: 'idle',
  problem: null,
};

/** What the field shows: what is typed goes before everything that is heard meanwhile. */
export function shownText({ draft, sent }: EditState, kept: string): string {
  return draft ?? sent ?? kept;
}

/** What another tab, or a job, has made of it while it is typed in here; null where nothing has. */
export function changedMeanwhile({ draft, begunWith }: EditState, kept: string): string | null {
  return draft !== null && kept !== begunWith && kept !== draft ? kept : null;
}

export function typed(state: EditState, kept: string, text: string): EditState {
  const begunWith = state.draft === null ? (state.sent ?? kept) : state.begunWith;
  return { ...state, draft: text, begunWith, status: 'idle', problem: null };
}

/** Takes back what was typed: what is kept now is shown, also if it has changed meanwhile. */
export function takenBack(state: EditState): EditState {
  return { ...state, draft: null, problem: null, status: state.status === 'refused' ? 'idle' : state.status };
}

/** Nothing can be made of what was typed; it stays, with what is wrong with it. */
export function found(state: EditState, problem: string): EditState {
  return { ...state, problem, status: 'refused' };
}

/** The draft was handed over, as it will be kept. */
export function handedOver(state: EditState, text: string): EditState {
  return { ...state, draft: null, sent: text, turn: state.turn + 1, status: 'saving', problem: null };
}

/** The server has what was handed over at this turn. */
export function saved(state: EditState, turn: number): EditState {
  if (turn !== state.turn) return state;
  return { ...state, sent: null, status: state.draft === null ? 'saved' : 'idle' };
}

/** The server did not take it: it is a draft again, unless something else is typed already. */
export function refused(state: EditState, turn: number, problem: string): EditState {
  if (turn !== state.turn) return state;
  return { ...state, draft: state.draft ?? state.sent, sent: null, status: 'refused', problem };
}
