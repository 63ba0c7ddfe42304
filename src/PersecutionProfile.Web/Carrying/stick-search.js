// Finds as the server does, in the index that the other script has named: every word must be found, by its beginning, blind to case
// and to the marks of Latin and Arabic letters, and anywhere in scripts that do not set words apart.
{
  const { entries, index, unspaced, digits, found, best, nothingFound, fewerWords, most } = siteSearch;
  const postings = index.split('|');
  const form = document.querySelector('main form.search');
  const input = form.elements.q;
  const place = document.getElementById('found');

  const doubles = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };
  // As ArabicLetters.cs has it.
  const arabic = [['\u0622\u0623\u0625\u0671\u0672\u0673', '\u0627'], ['\u0624', '\u0648'], ['\u0626\u0649\u06cc', '\u064a'], ['\u06a9', '\u0643'],
    ['\u0629\u06be\u06c0\u06c1\u06c2', '\u0647']];
  const folded = new Map(arabic.flatMap(([forms, letter]) => [...forms].map(form => [form, letter])));
  const fold = letter => folded.get(letter)
    ?? letter.replace(/[\u0660-\u0669\u06f0-\u06f9]/, digit => String(digit.charCodeAt(0) & 15));
  const isLatin = letter => letter < 'ɐ' || (letter >= '\u1e00' && letter <= '\u1eff');
  const plain = letter => {
    const lower = letter.toLowerCase();
    return isLatin(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/./gu, part => doubles[part] ?? part) : fold(lower);
  };
  const silent = /[\p{Cf}\p{Me}\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\ufe00-\ufe0f]/gu;
  // As Scripts.cs has it.
  const runs = /[\u0e00-\u109f\u1100-\u11ff\u1780-\u17ff\u1950-\u1aaf\u2e80-\ua4cf\ua960-\ua97f\ua9e0-\uaadf\uac00-\udfff\uf900-\ufaff\uff66-\uffdc]+/g;

  const termsOf = text => {
    const words = text.slice(0, 200).normalize('NFC').replace(silent, '').match(/[\p{L}\p{M}\p{Nd}\p{Nl}]+/gu) ?? [];
    const parts = words.flatMap(word => [
      ...(word.match(runs) ?? []).map(run => ({ run })),
      ...word.split(runs).filter(part => part).map(part => ({ word: [...part].map(plain).join('').slice(0, 48) })),
    ]);
    return parts.slice(0, 12);
  };

  // For each entry that has it, how far that is from a perfect answer.
  const findWord = beginning => {
    const distances = new Map();
    let [from, to] = [0, postings.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (postings[middle].split(' ', 1)[0] < beginning) from = middle + 1;
      else to = middle;
    }
    for (; from < postings.length && postings[from].startsWith(beginning); from++) {
      const [word, ...steps] = postings[from].split(' ');
      let posting = 0;
      for (const step of steps) {
        posting += parseInt(step, 36);
        const [entry, distance] = [posting >> 2, (posting & 3) * 2 + (word === beginning ? 0 : 1)];
        distances.set(entry, Math.min(distances.get(entry) ?? distance, distance));
      }
    }
    return distances;
  };

  const findRun = run => new Map(unspaced.flatMap(([entry, texts]) => {
    const text = texts.find(pair => pair[1].includes(run));
    return text ? [[entry, text[0] * 2]] : [];
  }));

  const find = terms => {
    const results = terms.map(term => (term.run ? findRun(term.run) : findWord(term.word)));
    return [...(results[0]?.keys() ?? [])]
      .filter(entry => results.every(result => result.has(entry)))
      .map(entry => [results.reduce((sum, result) => sum + result.get(entry), 0), entry])
      .sort((one, other) => one[0] - other[0] || one[1] - other[1])
      .map(pair => pair[1]);
  };

  const element = (name, text = '') => Object.assign(document.createElement(name), { textContent: text });
  const number = count => String(count).replace(/\d/g, digit => digits[digit]);

  const show = entry => {
    const [address, title, kind, beginning] = entries[entry];
    const item = element('li');
    const heading = element('h3');
    heading.append(Object.assign(element('a', title), { href: address }));
    item.append(heading, element('p', beginning), Object.assign(element('p', kind), { className: 'fine' }));
    return item;
  };

  const search = () => {
    const terms = termsOf(input.value);
    place.replaceChildren();
    if (terms.length === 0) return;
    const hits = find(terms);
    if (hits.length === 0) {
      place.append(element('h2', nothingFound), element('p', fewerWords));
      return;
    }
    const list = Object.assign(element('ol'), { className: 'results' });
    list.append(...hits.slice(0, most).map(show));
    place.append(element('h2', found.replace('#', number(hits.length))), ...(hits.length > most ? [element('p', best)] : []), list);
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    search();
  });

  // From the form at the top of each page; and when somebody comes back, whose words the browser has kept.
  input.value ||= new URLSearchParams(location.search).get('q') ?? '';
  addEventListener('pageshow', search);
}
