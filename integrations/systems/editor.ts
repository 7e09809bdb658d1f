/** What a row says about an editor, where how code gets into a text makes a difference. */
import { code } from './outcomes.ts';
import type { Outcomes, System, Way } from './system.ts';

export type Results = Readonly<Partial<Record<Way, Outcomes>>>;

/** How code gets into a text. As text: the code itself was copied, for example from docs/cms.md. */
export type Route =
  'source' | 'pasted' | 'pasted into a sentence' | 'pasted as text' | 'pasted as text into a sentence';

export interface Editor extends System {
  /** What differs from `outcomes`, which are those of the source view, when a part of a page is pasted. */
  pasted?: Results;
  /** What else differs in the middle of a sentence. */
  inSentence?: Results;
  /** What differs when code is pasted as text, which most editors show as it is. */
  asText?: Results;
}

/** What readers find after a way into an editor. */
export function expectedIn(editor: Editor, route: Route, way: Way): Outcomes | undefined {
  const { outcomes = {}, pasted = {}, inSentence = {}, asText = {} } = editor;
  if (route === 'source') return outcomes[way];
  if (route === 'pasted') return pasted[way] ?? outcomes[way];
  if (route === 'pasted into a sentence') return inSentence[way] ?? pasted[way] ?? outcomes[way];
  return asText[way] ?? (way === 'address' ? outcomes[way] : code);
}
