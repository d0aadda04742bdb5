import { describe, expect, it } from 'vitest';
import { adsOfReport } from './ads-of-report';
import { readReport } from './read-report';

const report = (...lines: string[]) => readReport(Buffer.from(lines.join('\n')), 'report.csv');

describe('an export of Ads Manager', () => {
  it.each([
    [
      'English',
      'Ad name,Ad ID,Amount spent (EUR),Impressions,Reach,Clicks (all),Purchases,Purchases conversion value,3-second video plays,Video plays at 75%,Reporting starts,Reporting ends',
      '"Cup, red",120211234567890123,"1,234.50","20,000","10,000",400,20,"3,703.50","6,000","1,500",2026-10-01,2026-10-31',
    ],
    [
      'French',
      'Nom de la publicité;ID de la publicité;Montant dépensé (EUR);Impressions;Couverture;Clics (tous);Achats;Valeur de conversion des achats;Lectures de vidéo de 3 secondes;Lectures de vidéo à 75 %;Début des rapports;Fin des rapports',
      'Cup, red;120211234567890123;1\u202f234,50;20\u202f000;10\u00a0000;400;20;3 703,50;6\u202f000;1\u202f500;2026-10-01;2026-10-31',
    ],
    [
      'Spanish',
      'Nombre del anuncio;Identificador del anuncio;Importe gastado (EUR);Impresiones;Alcance;Clics (todos);Compras;Valor de conversión de compras;Reproducciones de video de 3 segundos;Reproducciones de video hasta el 75%;Inicio del informe;Fin del informe',
      'Cup, red;120211234567890123;1.234,50;20.000;10.000;400;20;3.703,50;6.000;1.500;01/10/2026;31/10/2026',
    ],
    [
      'German',
      'Anzeigenname\tAnzeigen-ID\tAusgegebener Betrag (EUR)\tImpressionen\tReichweite\tKlicks (alle)\tKäufe\tConversion-Wert von Käufen\t3-Sekunden-Videowiedergaben\tVideowiedergaben bis 75 %\tBerichtsstart\tBerichtsende',
      'Cup, red\t120211234567890123\t1.234,50\t20.000\t10.000\t400\t20\t3.703,50\t6.000\t1.500\t01.10.2026\t31.10.2026',
    ],
  ])('in %s has an ad’s figures, whatever its marks and delimiter', (_language, head, row) => {
    const { rows, currency, skipped, warnings } = report(head, row);
    expect({ currency, skipped, warnings, count: rows.length }).toEqual({
      currency: 'EUR',
      skipped: [],
      warnings: [],
      count: 1,
    });
    expect(rows[0]).toMatchObject({ ad_name: 'Cup, red', ad_id: '120211234567890123', day: null });
    expect(rows[0]?.metrics).toMatchObject({
      ...{ spend: 1234.5, impressions: 20_000, reach: 10_000, clicks: 400, purchases: 20, purchase_value: 3703.5 },
      ...{ frequency: 2, ctr: 0.02, cpm: 61.725, roas: 3, cpa: 61.725, hook_rate: 0.3, hold_rate: 0.25, p50: null },
    });
  });

  it('in UTF-16 with a mark, as Excel saves it, is read', () => {
    const { rows } = readReport(Buffer.from('\ufeffAnzeigenname\tKäufe\nTasse\t3\n', 'utf16le'), 'report.csv');
    expect(rows.map(({ ad_name, metrics }) => [ad_name, metrics.purchases])).toEqual([['Tasse', 3]]);
  });

  it('by day is one ad with its days, and its totals are left out', () => {
    const { rows, skipped } = report(
      'Ad name,Day,Amount spent (USD),Impressions,Reach,Clicks (all)',
      ',,30,4000,2500,30',
      'Cup,2026-10-02,20,3000,2000,15',
      'Cup,2026-10-01,10,1000,1000,15',
    );
    expect(skipped).toEqual([]);
    const [ad] = adsOfReport(rows);
    expect(ad?.metrics).toMatchObject({ spend: 30, impressions: 4000, ctr: 0.0075, reach: null, frequency: null });
    expect(ad?.days.map(({ day, ctr, frequency }) => [day, ctr, frequency])).toEqual([
      ['2026-10-01', 0.015, 1],
      ['2026-10-02', 0.005, 1.5],
    ]);
  });

  it('lists wrong rows by line and reason and takes the others', () => {
    const { rows, skipped } = report(
      'Ad name,Day,Amount spent (EUR),Impressions',
      'Cup,2026-10-01,12.50,100',
      'Cup,2026-10-02,a lot,100',
      ',2026-10-02,3,100',
      'Cup,31st,3,100',
      'Cup,2026-10-03,3,100,7',
      'Cup,2026-10-04,—,200',
    );
    expect(skipped).toEqual([
      { line: 3, reason: '“a lot” under “Amount spent (EUR)” is no figure.' },
      { line: 4, reason: 'It has no name of an ad.' },
      { line: 5, reason: '“31st” is no day.' },
      { line: 6, reason: 'It has 5 values for 4 columns. Put texts that have “,” in them into quotation marks.' },
    ]);
    expect(rows.map(({ metrics }) => metrics.spend)).toEqual([12.5, null]);
  });

  it.each([
    ['of campaigns', 'Campaign name,Impressions\nSpring,100', 'no column with the ads’ names'],
    ['as a spreadsheet', 'PK\x03\x04', 'is a spreadsheet'],
    ['of nothing', '', 'is empty'],
    ['of a million columns', `Ad name${',x'.repeat(1_000_000)}`, 'far too many columns'],
  ])('%s is refused in words that say what to export', (_what, text, words) => {
    const read = () => report(text);
    expect(read).toThrow(words);
    expect(read).toThrow('In Ads Manager, choose the level “Ads”');
  });

  it('of 5,000 rows is read in a moment', () => {
    const lines = Array.from(
      { length: 5000 },
      (_, index) =>
        `Ad ${index % 200},2026-10-${String(1 + (index % 25)).padStart(2, '0')},"1,0${index % 10}0.25",1000`,
    );
    const { rows } = report('Ad name,Day,Amount spent (EUR),Impressions', ...lines);
    expect(rows).toHaveLength(5000);
    expect(adsOfReport(rows)).toHaveLength(200);
  });
});
