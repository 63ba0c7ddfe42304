// Writes country-names.json: what countries and regions are called in the languages of the site but English.
// A development tool; the site itself needs no Node. Run it in this folder, in a shell:
//
//   work=$(mktemp -d) && cp generate-country-names.mjs "$work" &&
//   npm install --prefix "$work" cldr-localenames-full@48.2.0 &&
//   node "$work/generate-country-names.mjs" country-facts.json country-names.json
//
// The names are those of Unicode's CLDR (Unicode License v3, which is written into the file). Same input, same bytes.
// Articles and prepositions are not in CLDR. Those below are our own, and each country that has a profile was looked at by itself.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [factsFile, namesFile] = process.argv.slice(2);
const codes = Object.keys(JSON.parse(readFileSync(factsFile)).countries);
const require = createRequire(import.meta.url);

// Spanish is that of Latin America (Arabia Saudita, Rumania), as the site's Spanish is; pt is Brazil's, zh has simplified characters.
const Locales = { ar: 'ar', es: 'es-419', fa: 'fa', fr: 'fr', ko: 'ko', pt: 'pt', zh: 'zh' };

// ---- names --------------------------------------------------------------------------------------------------

// CLDR's first choice has "Chinese special administrative region" and "Palestinian territories"; KR is 대한민국, as on a passport.
const Short = { all: ['HK', 'MO', 'PS'], ko: ['KR'] };

// CLDR tells the two Congos apart by their capitals, as few people do; "Timor-Leste" only repeats the Portuguese.
const Variant = { ar: ['CD', 'CG', 'TL'], fa: ['TL'], ko: ['CD', 'CG'], pt: ['CD'] };

// Without what stands in brackets: (Burma) and (Keeling).
const Bare = { ar: ['CC', 'MM'], es: ['MM'], fa: ['MM'], fr: ['MM'], pt: ['CC', 'MM'] };

// Where none of CLDR's forms is the usual short one.
const ByHand = {
  ar: { SA: 'السعودية' },                             // CLDR: the Kingdom
  es: { VI: 'Islas Vírgenes de los Estados Unidos' }, // CLDR: EE. UU.
  fa: { CD: 'جمهوری دموکراتیک کنگو', CG: 'جمهوری کنگو' }, // CLDR: "Congo (Democratic Republic)"
  fr: {
    CD: 'République démocratique du Congo', // CLDR: Congo-Kinshasa or Congo (RDC)
    SX: 'Sint Maarten',                     // CLDR: Saint-Martin (partie néerlandaise), the other being MF
    VA: 'Vatican',                          // CLDR: État de la Cité du Vatican
    VN: 'Vietnam',                          // CLDR: Viêt Nam
  },
  ko: {
    CF: '중앙아프리카공화국', // CLDR: 중앙 아프리카 공화국
    ZA: '남아프리카공화국',   // CLDR: 남아프리카, which is southern Africa, too
  },
  pt: { BF: 'Burkina Faso' },       // CLDR: Burquina Faso
  zh: { AE: '阿联酋' },             // CLDR: in full
};

// Regions by their number in UN M49. CLDR has no Middle East, and neither of the two that join what CLDR keeps apart.
const Regions = {
  Africa: '002', CentralAsia: '143', SouthAsia: '034', Europe: '150', NorthAmerica: '003', SouthAmerica: '005', Oceania: '009',
};

const RegionsByHand = {
  ar: { MiddleEast: 'الشرق الأوسط', EastAndSoutheastAsia: 'شرق وجنوب شرق آسيا', CentralAmerica: 'أمريكا الوسطى والكاريبي' },
  es: { MiddleEast: 'Medio Oriente', EastAndSoutheastAsia: 'Este y Sudeste de Asia', CentralAmerica: 'Centroamérica y el Caribe' },
  fa: { MiddleEast: 'خاورمیانه', EastAndSoutheastAsia: 'شرق و جنوب شرق آسیا', CentralAmerica: 'آمریکای مرکزی و کارائیب' },
  fr: { MiddleEast: 'Moyen-Orient', EastAndSoutheastAsia: 'Asie de l’Est et du Sud-Est', CentralAmerica: 'Amérique centrale et Caraïbes' },
  ko: {
    MiddleEast: '중동', EastAndSoutheastAsia: '동아시아와 동남아시아', CentralAmerica: '중앙아메리카와 카리브 지역',
    CentralAsia: '중앙아시아', // CLDR: 중앙 아시아
  },
  pt: { MiddleEast: 'Oriente Médio', EastAndSoutheastAsia: 'Leste e Sudeste da Ásia', CentralAmerica: 'América Central e Caribe' },
  zh: { MiddleEast: '中东', EastAndSoutheastAsia: '东亚和东南亚', CentralAmerica: '中美洲和加勒比地区' },
};

// CLDR's Persian has افریقا and امریکا, most of Iran's press آفریقا and آمریکا.
const spelled = (language, name) => language === 'fa' ? name.replace(/ا(?=فریقا|مریکا)/gu, 'آ') : name;

const has = (choice, language, code) => choice.all?.includes(code) || choice[language]?.includes(code);

function nameOf(language, code, territories) {
  const name = ByHand[language]?.[code]
    ?? territories[has(Short, language, code) ? `${code}-alt-short` : has(Variant, language, code) ? `${code}-alt-variant` : code];
  if (!name) throw new Error(`CLDR has no name for ${code} in ${language}: write one into ByHand.`);
  return spelled(language, has(Bare, language, code) ? name.replace(/ *[(（].*[)）]/u, '') : name);
}

function regionsOf(language, territories) {
  const names = Object.entries(Regions).map(([region, number]) => [region, spelled(language, territories[number])]);
  return { ...Object.fromEntries(names), ...RegionsByHand[language] };
}

// ---- names in sentences -------------------------------------------------------------------------------------

const list = text => text.trim().split(/\s+/);

// By the article that a country's name has; what is not in a list has none (Cuba).
const Articles = {
  es: {
    el: list('EH GB IO LB'),
    la: list('CD CF CG CX DO IM IN NF PF VA'),
    los: list('AE NL'),
    las: list('BM BS CC CK FK FO GS KM KY MH MP MV PN SB SC TC VG VI'),
  },
  fr: {
    le: list(`BD BF BI BJ BN BR BT BW BZ CA CG CL CM CR CV DK EH GA GB GH GL GT GY HN IO JP KE KG KH KW KZ LA LB LI LK LR LS LU MA ME ML
      MM MW MX MZ NE NG NI NP PA PE PK PT PY QA RW SD SN SR SS SV TD TG TJ TL TM VA VE VN VU XK YE ZW`),
    la: list(`BA BB BE BG BO BY CD CF CH CI CN CO CZ DM DO FI FM FR GD GE GM GN GQ GR GS GW HR HU JM JO KP KR LT LV LY MD MK MN MR MY NA
      NC NO NZ PF PG PL PS RO RS RU SE SI SK SL SO SY TH TN TR TZ ZM`),
    'l’': list('AF AL AM AO AR AT AU AZ CX DE DZ EC EE EG ER ES ET ID IE IM IN IQ IR IS IT NF SA SZ UA UG UY UZ ZA'),
    les: list('AE AS BM BS CC CK FJ FK FO KM KY MH MP MV NL PH PN PW SB SC TC TO US VG VI WS'),
  },
  pt: {
    o: list(`AF AZ BH BI BJ BR BT CA CL DJ EC EG EH GA GB HT IO IQ IR JP KE KG KH KW KZ LA LB LK LS MA ML MW MX NE NP PA PE PK PY QA SD
      SN SR SS TD TG TJ TM UY UZ VN XK YE ZW`),
    a: list(`AL AM AR AS AT AU BA BE BG BO BY CD CF CG CH CI CN CO CR CX CZ DE DK DM DO DZ EE ER ES ET FI FM FR GE GL GM GN GQ GR GT GW
      GY HR HU ID IE IM IN IS IT JM JO KP KR LR LT LV LY MD MK MN MR MY NA NC NF NG NI NO NZ PF PG PL PS RO RS RU SA SE SI SK SO SY
      TH TN TR TZ UA VA VE ZA ZM`),
    os: list('AE NL US'),
    as: list('BM BS CC CK FK FO GS KM KY MH MP MV PH PN SB SC TC VG VI'),
  },
};

const spanish = (code, name, article) => {
  const withArticle = article ? `${article} ${name}` : name;
  return { article: withArticle, in: `en ${withArticle}`, of: article === 'el' ? `del ${name}` : `de ${withArticle}` };
};

// "en" before what is feminine or begins with a vowel, "au" and "aux" else; islands and cities without an article have "à".
const French = {
  inside: list('AD HT IL'),            // without an article, and "en" all the same
  onIsland: list('BB DM GD'),          // "à la"
  island: list('CX IM NF'),            // "sur l’île"
  area: list('IO'),                    // "dans le"
  withArticle: list('BB CD CF DM DO GD'), // "de la"; else "de Chine"
};

const french = (code, name, article) => {
  const noun = name.replace(/^Î(?=les? )/u, 'î');
  const elided = /^[AEIOUÉÎ]|^Haïti/iu.test(noun) ? `d’${noun}` : `de ${noun}`;
  const withArticle = !article ? noun : article === 'l’' ? `l’${noun}` : `${article} ${noun}`;
  return {
    article: withArticle,
    in: French.area.includes(code) ? `dans ${withArticle}`
      : French.island.includes(code) ? `sur ${withArticle}`
      : French.onIsland.includes(code) ? `à ${withArticle}`
      : article === 'le' ? `au ${noun}`
      : article === 'les' ? `aux ${noun}`
      : article || French.inside.includes(code) ? `en ${noun}`
      : `à ${noun}`,
    of: article === 'le' ? `du ${noun}`
      : article === 'les' ? `des ${noun}`
      : French.withArticle.includes(code) || French.island.includes(code) ? `de ${withArticle}`
      : elided,
  };
};

const portuguese = (code, name, article) => article
  ? { article: `${article} ${name}`, for: `pel${article} ${name}`, in: `n${article} ${name}`, of: `d${article} ${name}` }
  : { article: name, for: `por ${name}`, in: `em ${name}`, of: `de ${name}` };

const Grammar = { es: spanish, fr: french, pt: portuguese };

function entryOf(language, code, name) {
  if (!Grammar[language]) return name;
  const articles = Object.entries(Articles[language]).filter(([, members]) => members.includes(code)).map(([article]) => article);
  if (articles.length > 1) throw new Error(`${code} has more than one article in ${language}: ${articles.join(', ')}.`);
  return { name, ...Grammar[language](code, name, articles[0]) };
}

// ---- all together -------------------------------------------------------------------------------------------

const lines = (values, indent) => Object.entries(values).map(([key, value]) => `${indent}"${key}": ${JSON.stringify(value)}`).join(',\n');

const languages = Object.entries(Locales).map(([language, locale]) => {
  const { territories } = require(`cldr-localenames-full/main/${locale}/territories.json`).main[locale].localeDisplayNames;
  const countries = Object.fromEntries(codes.map(code => [code, entryOf(language, code, nameOf(language, code, territories))]));
  return ` "${language}": {\n  "regions": {\n${lines(regionsOf(language, territories), '   ')}\n  },\n`
    + `  "countries": {\n${lines(countries, '   ')}\n  }\n }`;
});
const { version } = require('cldr-localenames-full/package.json');
const licence = readFileSync(require.resolve('cldr-localenames-full/LICENSE'), 'utf8').trim();
writeFileSync(namesFile, `{\n${lines({ source: `Unicode CLDR ${version}`, licence }, ' ')},\n${languages.join(',\n')}\n}\n`);
