/** Legal forms behind a business's name, in lower case and without stops. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set([
  'inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'ltd', 'limited', 'llc', 'llp', 'lp', 'plc', 'sa', 's.a', 's.a.', 'sas', 'sarl', 'sasu', 'scop', 'se', 'ag', 'aktiengesellschaft', 'gmbh', 'kg', 'kgaa', 'ohg', 'ug', 'mbh', 'nv', 'n.v.', 'bv', 'b.v.', 'spa', 's.p.a.', 'srl', 's.r.l.', 'sl', 's.l.', 'sau', 'slu', 'lda', 'ltda', 'oy', 'oyj', 'ab', 'abp', 'as', 'asa', 'a/s', 'aps', 'hf', 'sp', 'z.o.o.', 'zoo', 'kk', 'pty', 'pte', 'bhd', 'pjsc', 'oao', 'ooo', 'zao', 'оао', 'ооо', 'зао', 'пао', 'ао', 'holding', 'holdings',
]);
