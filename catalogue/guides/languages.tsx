/** The shipped languages, from the built content, each with a sample. */
import type { ReactElement } from 'react';
import { piecesOf } from '../../src/content/store.ts';
import { direction, sourceLocale } from '../../src/i18n/locale.ts';
import type { Translated } from '../../src/lib/piece.ts';
import type {} from '../../src/frameworks/jsx.ts';
import { records, tagOf } from '../../src/widgets/all.ts';
import { languages, pseudoLocale } from '../elements/locales.ts';
import { Table } from './table.tsx';
import './guide.css';

/** A small widget that shows words in each language. */
const [Sample = 'span'] = records
  .toSorted((a, b) => Number(b.landmark === 'footer') - Number(a.landmark === 'footer'))
  .map(({ name }) => tagOf(name));

const shipped = Object.entries(languages).filter(([locale]) => locale !== pseudoLocale);
const kinds = ['articles', 'services', 'panels', 'navigation'] as const;

/** Whether a translator has checked the texts of a language, as text. */
function statusOf(locale: string): string {
  if (locale === sourceLocale) return 'original';
  const texts = kinds.flatMap((kind) => Object.values(piecesOf(kind, locale)) as Translated<unknown>[]);
  const pending = texts.filter(({ translation }) => translation === 'pending');
  if (pending.length === 0) return 'checked by a translator';
  const some = pending.length < texts.length ? ` ${pending.length} of its ${texts.length} texts` : ' it';
  return `pending: no translator has checked${some}`;
}

const inEnglish = new Intl.DisplayNames('en', { type: 'language' });

export function Languages(): ReactElement {
  return (
    <div className="guide">
      <h2 id="shipped-today">Shipped today</h2>
      <Table>
        <thead>
          <tr>
            <th>language</th>
            <th>
              <code>lang</code>
            </th>
            <th>direction</th>
            <th>status</th>
          </tr>
        </thead>
        <tbody>
          {shipped.map(([locale, name]) => (
            <tr key={locale}>
              <td>
                <bdi lang={locale}>{name}</bdi>
                {locale !== sourceLocale && ` (${inEnglish.of(locale)})`}
              </td>
              <td>
                <code>{locale}</code>
              </td>
              <td>{direction(locale) === 'rtl' ? 'right to left' : 'left to right'}</td>
              <td>{statusOf(locale)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {shipped.map(([locale, name]) => (
        <section key={locale} className="guide-sample">
          <h3 lang={locale} dir={direction(locale)}>
            {name}
          </h3>
          <div className="sb-unstyled">
            {/* The targets of its links are not part of the catalogue. */}
            <Sample lang={locale} onmtc-navigate={(event: Event) => event.preventDefault()} />
          </div>
        </section>
      ))}
    </div>
  );
}
