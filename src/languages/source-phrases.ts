/**
 * Phrases that name a source, for `sourceBefore`: the `plain` ones, and each of the `heads` ("a parere") with
 * each of the `links` that lead to the source ("di", "del", "della"). All are separated by "|".
 */
export function sourcePhrases(plain: string, heads: string, links: string): string {
  const linked = heads.split('|').flatMap((head) => links.split('|').map((link) => `${head} ${link}`));
  return [plain, ...linked].join('|');
}
