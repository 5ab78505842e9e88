export { toConll } from './render/conll.ts';
export { toCsv, type CsvOptions } from './render/csv.ts';
export { describeAmount, describeFigure } from './render/describe.ts';
export { toDisplacy, type DisplacyDocument } from './render/displacy.ts';
export { toHtml, type HtmlOptions } from './render/html.ts';
export { toReport, type ReportOptions } from './render/report.ts';
export { COLUMNS, LAYERS, toRows, type Layer, type Row } from './render/rows.ts';
export { toTable, type TableOptions } from './render/table.ts';
export { toWebAnnotation, type WebAnnotation, type WebAnnotationOptions, type WebAnnotationPage } from './render/web-annotation.ts';
