/** First words of sports clubs' names, whatever the language of the text: "Virtus Andria", "Borussia Dortmund". */
export const CLUB_HEADS: ReadonlySet<string> = new Set([
  'ac', 'afc', 'ajax', 'asd', 'atletico', 'atlético', 'bsc', 'borussia', 'cska', 'deportivo', 'dinamo', 'dynamo', 'eintracht', 'fc', 'fk', 'hertha', 'hsv', 'ifk', 'krc', 'lokomotiv', 'lokomotive', 'olympiakos', 'olympique',
  'pallacanestro', 'partizan', 'pogoń', 'rcd', 'rsc', 'sc', 'spartak', 'spvgg', 'ssc', 'sv', 'tsg', 'tsv', 'ud', 'vfb', 'vfl', 'virtus', 'wisła', 'górnik', 'śląsk', 'zagłębie', 'widzew', 'arminia', 'alemannia', 'thw', 'ehc', 'hbc',
]);
