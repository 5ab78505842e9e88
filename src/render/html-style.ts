/** The style of a page by `toHtml`: light and dark, readable on a phone, types told apart by line style too. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1f;--paper:#fff;--soft:#5a5a66;--line:#d5d5de;--quote:#fdf3d6;--claim:#dcefe3;--person:#a3245b;--company:#0b5cad;--organization:#4a3fb5;--model:#0a6b5f;--product:#7a4b00;--place:#3b6b12;--event:#8a3ca6;--work:#8b2f0f}
@media (prefers-color-scheme:dark){:root{--ink:#ececf1;--paper:#17171b;--soft:#b0b0bd;--line:#3b3b45;--quote:#3a3218;--claim:#1d3a2a;--person:#ff9cc4;--company:#8ec5ff;--organization:#bdb4ff;--model:#7fe0d1;--product:#f0c27a;--place:#b4e084;--event:#e3a9fb;--work:#ffb59b}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif}
.article-analysis{max-width:76rem;margin:0 auto;padding:1rem;display:grid;gap:0 2.5rem}
@media (min-width:60rem){.article-analysis{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}.article-analysis h1{grid-column:1/-1}}
h1{font-size:1.5rem;overflow-wrap:anywhere}h2{font-size:1.125rem;border-bottom:1px solid var(--line)}
article,.findings{overflow-wrap:anywhere}
a{color:inherit}a:focus-visible{outline:3px solid var(--company);outline-offset:2px}
:target{outline:2px solid var(--company);outline-offset:2px}
.quote{background:var(--quote)}.quote.indirect{background:none;box-shadow:inset 0 -.5em var(--quote)}
.claim{background:var(--claim)}.date{border-bottom:1px dotted var(--soft)}
.entity{font-weight:600;text-decoration:underline 2px;text-underline-offset:.2em}
.entity.model,.entity.product{text-decoration-style:dashed}.entity.place{text-decoration-style:dotted}.entity.event,.entity.work{text-decoration-style:wavy;text-decoration-thickness:1px}
.person{color:var(--person)}.company{color:var(--company)}.organization{color:var(--organization)}.model{color:var(--model)}.product{color:var(--product)}.place{color:var(--place)}.event{color:var(--event)}.work{color:var(--work)}
.type,.note,.mentions{font-size:.9rem}.note,.mentions{color:var(--soft)}
.findings ul,.findings ol{padding-left:1.5rem}.findings li{margin:.5rem 0}
blockquote{margin:.25rem 0 0;padding-left:.75rem;border-left:3px solid var(--line)}blockquote a{text-decoration:none}
`;
