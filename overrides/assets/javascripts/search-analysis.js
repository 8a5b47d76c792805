/* What a text is searched by, as in macros/vitreem/search/: each function is named as its Python twin.
   The tests hold the two together. `settings` are the constants that Python holds. */
var vitreemSearch = globalThis.vitreemSearch || (globalThis.vitreemSearch = {});
(function (search) {
  "use strict";

  const QUALITY = { "\u0302": "6", "\u031b": "7", "\u0306": "8" };
  const TONE = { "\u0301": "1", "\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5" };
  const PIECE = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\u0300-\u036f]+|[0-9]+/g;
  const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
  const SPACES = /^[ \t\u00a0]*$/;
  const STOP = /[.;:!?()[\]{}"\u201c\u201d\u2026\n\r\u2022|]/;

  function syllable(word) {
    let letters = "", qualities = "", tone = "";
    for (const char of word.toLowerCase().normalize("NFD")) {
      if (char === "đ") {
        letters += "d";
        if (!qualities.includes("9")) qualities += "9";
      } else if (char in QUALITY) {
        if (!qualities.includes(QUALITY[char])) qualities += QUALITY[char];
      } else if (char in TONE) tone = TONE[char];
      else if (!(char >= "\u0300" && char <= "\u036f")) letters += char;
    }
    return [letters, qualities + tone];
  }

  function makeWord(text, fold, marks, gap) {
    const number = text[0] >= "0" && text[0] <= "9";
    return {
      text, fold, marks, gap, number,
      capital: !number && text === text.toUpperCase(),
      apart: SPACES.test(gap) ? 0 : STOP.test(gap) ? 2 : 1,
    };
  }

  function wordsOf(text) {
    text = text.replace(INVISIBLE, "").normalize("NFC");
    const found = [];
    let end = 0;
    for (const match of text.matchAll(PIECE)) {
      const [fold, marks] = syllable(match[0]);
      if (fold) found.push(makeWord(match[0], fold, marks, text.slice(end, match.index)));
      end = match.index + match[0].length;
    }
    return found;
  }

  const VOWEL = /[aeiouy]/;
  const TELEX_TONES = { s: "1", f: "2", r: "3", x: "4", j: "5" };
  const TELEX_QUALITIES = [["dd", "d", "9"], ["uow", "uo", "7"], ["aa", "a", "6"], ["ee", "e", "6"],
    ["oo", "o", "6"], ["aw", "a", "8"], ["ow", "o", "7"], ["uw", "u", "7"]];

  function undoTelex(word) {
    let letters = word, marks = "", tone = "";
    const vowel = letters.search(VOWEL);
    if (vowel < 0) return null;
    for (let at = letters.length - 1; at > vowel; at--) {
      if (letters[at] in TELEX_TONES) {
        tone = TELEX_TONES[letters[at]];
        letters = letters.slice(0, at) + letters.slice(at + 1);
        break;
      }
    }
    for (const [keys, plain, mark] of TELEX_QUALITIES) {
      if (letters.includes(keys)) {
        letters = letters.replace(keys, plain);
        if (!marks.includes(mark)) marks += mark;
      }
    }
    for (const base of "aeo") {
      const far = letters.match(new RegExp(base + "([a-z]+)" + base + "$"));
      if (far && !marks.includes("6") && !VOWEL.test(far[1])) {
        letters = letters.slice(0, -1);
        marks += "6";
      }
    }
    if (letters.endsWith("w")) {
      letters = letters.slice(0, -1);
      marks += /[uo]/.test(letters) ? "7" : "8";
    }
    return marks || tone ? [letters, marks + tone] : null;
  }

  const IRREGULAR = { children: "child", people: "person", men: "man", women: "woman", lives: "life", wives: "wife" };

  function stem(word) {
    if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word];
    if (word.length <= 3) return word;
    if (word.endsWith("ies") && word.length > 4) word = word.slice(0, -3) + "y";
    else if (word.endsWith("s") && !/(ss|us|is)$/.test(word)) word = word.slice(0, -1);
    for (const ending of ["ing", "ed"]) {
      const root = word.slice(0, -ending.length);
      if (word.endsWith(ending) && root.length >= 3 && VOWEL.test(root)) {
        word = /([bdgmnprt])\1$/.test(root) ? root.slice(0, -1) : root;
        break;
      }
    }
    if (word.endsWith("e") && word.length > 4) word = word.slice(0, -1);
    if (word.endsWith("i") && word.length > 4) word = word.slice(0, -1) + "y";
    return word;
  }

  /* References */

  const SEPARATOR = /^ *[-–/] *$/, DATE_GAP = /^ *[-/.] *$/, JOIN = /^[ \t\n\r\u00a0]*[-–/&]?[ \t\n\r\u00a0]*$/;
  const MONTHS = {};
  "january february march april may june july august september october november december".split(" ")
    .forEach((name, at) => { MONTHS[name] = at + 1; });
  const month = (word) => (Object.hasOwn(MONTHS, word.fold) ? MONTHS[word.fold] : 0);
  const has = (object, key) => Object.hasOwn(object, key);
  const upperFirst = (text) => text[0] !== text[0].toLowerCase();
  const gapIs = (words, at, pattern) => at < words.length && pattern.test(words[at].gap);

  function numberAt(words, at, low, high) {
    if (at >= words.length || !words[at].number || words[at].text.length > 5) return 0;
    const value = Number(words[at].text);
    return value >= low && value <= high ? value : 0;
  }

  function referencesIn(words, settings) {
    const makers = [telephone, period, documentNumber, named, date, monthOf, percent, clause];
    const found = [];
    for (let at = 0; at < words.length;) {
      let here = null;
      for (const make of makers) if ((here = make(words, at, settings))) break;
      if (here) found.push(here);
      at = here ? here.end : at + 1;
    }
    return found;
  }

  function documentNumber(words, at, settings) {
    const number = numberAt(words, at, 1, 99999);
    if (!number) return null;
    let end = at + 1, year = "";
    if (gapIs(words, end, SEPARATOR) && numberAt(words, end, 1945, 2100)) year = words[end++].text;
    const first = words[end];
    const spaced = first && first.gap === " ";
    const separated = gapIs(words, end, SEPARATOR);
    if (!first || first.number || !(separated || spaced)) return ofYear(number, year, at, end);
    const known = settings.types.includes(first.fold);
    const typed = first.text.length > 1 && first.capital;
    if (!(spaced ? known : known || typed)) return ofYear(number, year, at, end);
    if (spaced && !(first.capital || continues(words, end + 1, settings))) return null;
    const symbol = [first.fold];
    end++;
    while (end < words.length && symbol.length < 5 && continues(words, end, settings)) {
      if (words[end].gap === "") symbol[symbol.length - 1] += words[end].fold;
      else symbol.push(words[end].fold);
      end++;
    }
    const terms = ["#" + number + (year ? "/" + year : "") + "/" + symbol.join("-"), "#" + number + "/" + symbol[0]];
    if (year) terms.push("#" + number + "/" + year);
    return { start: at, end, terms };
  }

  function continues(words, at, settings) {
    const word = words[at];
    if (!word || !JOIN.test(word.gap)) return false;
    if (word.number) return word.gap === "" && word.text.length < 3;
    return settings.second.includes(word.fold) || (word.gap !== "" && word.gap !== " " && word.capital);
  }

  function ofYear(number, year, at, end) {
    if (!year) return null;
    const terms = ["#" + number + "/" + year];
    if (number <= 12) terms.push("#m" + number + "/" + year, "#m" + number);
    return { start: at, end, terms };
  }

  function named(words, at, settings) {
    for (const length of [2, 1]) {
      const kind = words.slice(at, at + length).map((word) => word.fold).join(" ");
      const code = has(settings.typeWords, kind) ? settings.typeWords[kind]
        : settings.types.includes(kind) && words[at].capital ? kind : "";
      let after = at + length;
      if (!code || words.length <= after) continue;
      if (words[after].fold === "so" || words[after].fold === "no") after++;
      const number = numberAt(words, after, 1, 99999);
      if (!number || (number >= 1945 && number <= 2100) || words[after].apart > 1) continue;
      const whole = documentNumber(words, after, settings);
      if (whole) return { start: at, end: whole.end, terms: whole.terms };
      return { start: at, end: after + 1, terms: ["#" + number + "/" + code] };
    }
    return null;
  }

  function date(words, at) {
    let day = numberAt(words, at, 1, 31), after = at + 1, number = 0;
    if (day && after < words.length) {
      const next = words[after];
      if (gapIs(words, after, DATE_GAP) && next.number) {
        number = numberAt(words, after, 1, 12);
        after++;
      } else if (next.fold === "thang" && next.apart === 0) {
        number = numberAt(words, after + 1, 1, 12);
        after += 2;
      } else if (month(next)) {
        number = month(next);
        after++;
      }
    } else if (month(words[at]) && upperFirst(words[at].text)) {
      number = month(words[at]);
      day = numberAt(words, at + 1, 1, 31);
      after = at + 2;
    }
    if (!day || !number) return null;
    const terms = ["#d" + day + "/" + number, "#m" + number];
    const yearAt = after < words.length && words[after].fold === "nam" ? after + 1 : after;
    const year = numberAt(words, yearAt, 1945, 2100);
    if (year && ["/", "-", ".", " ", ", ", " / ", " - "].includes(words[yearAt].gap)) {
      return { start: at, end: yearAt + 1, terms: ["#d" + day + "/" + number + "/" + year, ...terms] };
    }
    return { start: at, end: after, terms };
  }

  function monthOf(words, at) {
    let number, after;
    if (words[at].fold === "thang") {
      number = numberAt(words, at + 1, 1, 12);
      after = at + 2;
      if (!number || words[at + 1].apart || !(words[at].marks === "" || words[at].marks === "1")) return null;
    } else if (month(words[at]) && upperFirst(words[at].text)) {
      number = month(words[at]);
      after = at + 1;
    } else return null;
    const yearAt = after < words.length && words[after].fold === "nam" ? after + 1 : after;
    const year = numberAt(words, yearAt, 1945, 2100);
    if (year) return { start: at, end: yearAt + 1, terms: ["#m" + number + "/" + year, "#m" + number] };
    return { start: at, end: after, terms: ["#m" + number] };
  }

  function period(words, at) {
    const first = numberAt(words, at, 1945, 2100), last = numberAt(words, at + 1, 1945, 2100);
    if (!first || first >= last || !gapIs(words, at + 1, SEPARATOR)) return null;
    return { start: at, end: at + 2, terms: ["#y" + first + "-" + last] };
  }

  function telephone(words, at) {
    let digits = "", after = at, found = null;
    while (after < words.length && words[after].number && (after === at || [".", " ", "-", ""].includes(words[after].gap))) {
      digits += words[after++].text;
      if (/^(0[0-9]{8,10}|1[89]00[0-9]{4,6})$/.test(digits)) found = { start: at, end: after, terms: ["#t" + digits] };
      if (digits.length > 11) break;
    }
    return found;
  }

  function percent(words, at) {
    if (!words[at].number || words[at].text.length > 4) return null;
    const next = words[at + 1];
    if (!next || !next.number || (next.gap !== "," && next.gap !== ".")) return null;
    return { start: at, end: at + 2, terms: ["#p" + Number(words[at].text) + "," + next.text] };
  }

  function clause(words, at) {
    if (!/^[IVX]+$/.test(words[at].text)) return null;
    let after = at + 1, number = words[at].text;
    while (after < words.length && words[after].number && words[after].gap === ".") {
      number += "." + words[after].text.replace(/^0+(?=.)/, "");
      after++;
    }
    return after > at + 1 ? { start: at, end: after, terms: ["#c" + number.toLowerCase()] } : null;
  }

  /* Concepts: rows of [id, role, everyday, broader, Vietnamese forms, abbreviations, English forms]. */

  function lexiconOf(data) {
    const lexicon = { concepts: {}, forms: new Map(), byAnyKey: new Map(), empty: {} };
    const put = (map, key, value) => (map.has(key) ? map.get(key).push(value) : map.set(key, [value]));
    for (const [concept, role, everyday, broader, ...forms] of data.concepts) {
      lexicon.concepts[concept] = { role, everyday, broader: broader ? broader.split(" ") : [] };
      forms.forEach((texts, at) => {
        for (const text of texts ? texts.split("|") : []) {
          const words = wordsOf(text), kind = "vae"[at];
          const keys = words.map((word) => (kind === "e" ? stem(word.fold) : word.fold));
          put(lexicon.forms, keys[0], { concept, kind, keys, marks: words.map((word) => word.marks) });
        }
      });
    }
    for (const forms of lexicon.forms.values()) {
      forms.sort((a, b) => b.keys.length - a.keys.length);
      for (const form of forms) {
        if (form.keys.length > 1 && form.keys.join("").length >= 6) {
          form.keys.forEach((key, at) => put(lexicon.byAnyKey, key, [form, at]));
        }
      }
    }
    for (const lang of ["vi", "en"]) lexicon.empty[lang] = new Set(data.empty[lang].split(" "));
    return lexicon;
  }

  function findConcepts(lexicon, words, lang) {
    const kinds = lang === "vi" ? "va" : lang === "en" ? "ae" : "vae";
    const found = [];
    for (let at = 0; at < words.length;) {
      const stemmed = stem(words[at].fold);
      let forms = lexicon.forms.get(words[at].fold) || [];
      if (stemmed !== words[at].fold) {
        forms = [...forms, ...(lexicon.forms.get(stemmed) || [])].sort((a, b) => b.keys.length - a.keys.length);
      }
      const form = forms.find((each) => kinds.includes(each.kind) && at + each.keys.length <= words.length &&
        says(each, words.slice(at, at + each.keys.length), lang));
      if (form) found.push({ start: at, end: at + form.keys.length, concept: form.concept });
      at = form ? at + form.keys.length : at + 1;
    }
    return found;
  }

  const within = (marks, all) => [...marks].every((mark) => all.includes(mark));

  function says(form, words, lang) {
    if (words.some((word, at) => at && word.apart === 2)) return false;
    if (form.kind === "e") {
      return form.keys.every((key, at) => (key === words[at].fold || key === stem(words[at].fold)) && !words[at].marks);
    }
    if (!form.keys.every((key, at) => key === words[at].fold)) return false;
    if (form.kind === "a") return form.keys.join("").length > 2 || words.every((word) => word.capital);
    const exact = form.marks.every((marks, at) => marks === words[at].marks);
    if (exact || lang || words.length === 1) return exact;
    return form.marks.every((marks, at) => within(words[at].marks, marks));
  }

  function broader(lexicon, concept) {
    const above = [], waiting = [...lexicon.concepts[concept].broader];
    while (waiting.length) {
      const name = waiting.shift();
      if (!above.includes(name) && has(lexicon.concepts, name)) {
        above.push(name);
        waiting.push(...lexicon.concepts[name].broader);
      }
    }
    return above;
  }

  /* Terms */

  function wordTerm(word, lang) {
    if (word.number) return word.text.replace(/^0+/, "") || "0";
    if (lang === "vi") return word.fold + "~" + word.marks;
    return word.marks ? word.fold : stem(word.fold);
  }

  const pairTerm = (first, second) => first.split("~")[0] + "_" + second.split("~")[0];

  function isEmpty(word, lang, lexicon) {
    if (word.number) return false;
    if (lang === "vi") return lexicon.empty.vi.has(word.fold + "~" + word.marks);
    return word.fold.length === 1 || lexicon.empty.en.has(stem(word.fold));
  }

  function termsOf(text, lang, lexicon, settings) {
    const words = wordsOf(text), terms = [], inside = new Set();
    for (const reference of referencesIn(words, settings)) {
      terms.push(...reference.terms);
      for (let at = reference.start; at < reference.end; at++) inside.add(at);
    }
    let before = "";
    for (const word of words) {
      if (isEmpty(word, lang, lexicon)) {
        before = "";
        continue;
      }
      const term = wordTerm(word, lang);
      terms.push(term);
      if (before && word.apart === 0) terms.push(pairTerm(before, term));
      before = term;
    }
    for (const found of findConcepts(lexicon, words, lang)) {
      if (inside.has(found.start) && words[found.start].capital) continue;
      terms.push("@" + found.concept, ...broader(lexicon, found.concept).map((name) => "^" + name));
    }
    return terms;
  }

  Object.assign(search, {
    makeWord, wordsOf, undoTelex, stem, referencesIn, lexiconOf, findConcepts, broader, within,
    wordTerm, pairTerm, isEmpty, termsOf,
  });
})(vitreemSearch);
