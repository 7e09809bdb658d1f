/** Files of a project, as text: React 19 with the components, and with the tags. */
export const app = `
import { StrictMode, useRef, useState } from 'react';
import { MtcArticle, MtcNavFooter, MtcServiceCard } from '@mindtherapyclinic/widgets/react';
import type { MtcErrorEvent } from '@mindtherapyclinic/widgets/react';
import '@mindtherapyclinic/widgets/skip-link.js';
import '@mindtherapyclinic/widgets/tms-panel.js';
import type {} from '@mindtherapyclinic/widgets/jsx';

export function App({ level = 4 as const, note = (_: string) => {} }) {
  const card = useRef<HTMLElementTagNameMap['mtc-service-card']>(null);
  const [count, setCount] = useState(0);
  return (
    <StrictMode>
      <MtcArticle topic="medication-management" hide="hero meta" hidden="false" id="article"
        onMtcReady={(event) => note(event.type)}
        onMtcNavigate={(event) => { event.preventDefault(); note('went ' + event.page); setCount(count + 1); }}
      ><p>In crisis in the US? Call 988 or text 988.</p></MtcArticle>
      <MtcServiceCard ref={card} service="psychotherapy" headingLevel={level} layout="horizontal" className="card" />
      <MtcNavFooter hidden={false} onMtcNavigate={(event) => { event.preventDefault(); note('went ' + event.detail.href); }} />
      <MtcServiceCard hidden />
      <mtc-tms-panel heading-level="3" theme="dark" id={'panel' + count}
        onmtc-error={(event: MtcErrorEvent) => note(event.code)} site="javascript:alert(1)" />
      <mtc-skip-link href="#article" className="skip" onmtc-ready={(event) => note(event.type)} />
    </StrictMode>
  );
}
`;

/** Code that must not compile. A line that does is an error. */
export const wrong = `
import { MtcArticle, MtcServiceCard, MtcSkipLink } from '@mindtherapyclinic/widgets/react';
import type {} from '@mindtherapyclinic/widgets/jsx';

export const wrong = [
  // @ts-expect-error: no such attribute
  <MtcArticle key="1" topik="x" />,
  // @ts-expect-error: no such value
  <MtcServiceCard key="2" layout="diagonal" />,
  // @ts-expect-error: there is no level 7
  <MtcArticle key="3" headingLevel={7} />,
  // @ts-expect-error: not of the skip link
  <MtcSkipLink key="4" topic="x" />,
  // @ts-expect-error: an error has no page
  <MtcArticle key="5" onMtcError={(event) => event.page} />,
  // @ts-expect-error: what widgets use among themselves
  <MtcArticle key="6" addressOf={() => ''} />,
  // @ts-expect-error: no such attribute
  <mtc-article key="7" topik="x" />,
  // @ts-expect-error: no such value
  <mtc-service-card key="8" layout="diagonal" />,
  // @ts-expect-error: there is no level 7
  <mtc-article key="9" heading-level="7" />,
  // @ts-expect-error: no such part to hide
  <mtc-service-card key="12" hide="picure" />,
  // @ts-expect-error: no such part to hide
  <MtcServiceCard key="13" hide="picure" />,
  <mtc-article key="14" structured-data="" />,
  // @ts-expect-error: no such element
  <mtc-artikel key="10" />,
  // @ts-expect-error: ready has no page
  <mtc-article key="11" onmtc-ready={(event) => event.page} />,
];
`;

export const main = `
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const said: string[] = [];
Object.assign(window, { said });
createRoot(document.querySelector('main')!).render(<App note={(text) => said.push(text)} />);
`;
