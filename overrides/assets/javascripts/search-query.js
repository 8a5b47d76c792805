/* From what someone typed to what is asked of the index, as macros/vitreem/search/query.py, vocabulary.py and
   gazetteer.py do it. `core` is the file that Python wrote: lexicon, vocabulary, places, weights. */
(function (search) {
  "use strict";

  const has = (object, key) => Object.hasOwn(object, key);

  class Vocabulary {
    constructor(classes) {
      this.words = new Map();
      classes.forEach((words, at) => words.split(" ").forEach((word) => { if (word) this.words.set(word, at); }));
      this.byLength = new Map();
      for (const word of [...this.words.keys()].sort()) {
        if (!this.byLength.has(word.length)) this.byLength.set(word.length, []);
        this.byLength.get(word.length).push(word);
      }
    }

    has(word) { return this.words.has(word); }

    split(word) {
      const best = [[0, []]];
      for (let end = 1; end <= word.length; end++) {
        for (let start = Math.max(0, end - 7); start < end; start++) {
          const before = best[start], part = word.slice(start, end);
          if (!before || !this.has(part) || (part.length === 1 && !"aoyu".includes(part))) continue;
          if (before[1].length >= 6) continue;
          const cost = before[0] + 16 - this.words.get(part) + (part.length === 1 ? 6 : 0);
          if (!best[end] || cost < best[end][0]) best[end] = [cost, [...before[1], part]];
        }
      }
      const whole = best[word.length];
      return whole && whole[1].length > 1 ? whole[1] : [];
    }

    completed(start, most = 6) {
      return this.ranked([...this.words.keys()].filter((word) => word.startsWith(start))).slice(0, most);
    }

    near(word, most = 4) {
      const found = [];
      for (const length of [word.length - 1, word.length, word.length + 1]) {
        found.push(...(this.byLength.get(length) || []).filter((known) => oneSlip(known, word)));
      }
      return [...this.ranked(found.filter((known) => known[0] === word[0])),
        ...this.ranked(found.filter((known) => known[0] !== word[0]))].slice(0, most);
    }

    ranked(words) {
      return words.sort((a, b) => this.words.get(b) - this.words.get(a) || (a < b ? -1 : a > b ? 1 : 0));
    }
  }

  function oneSlip(first, second) {
    if (first === second) return false;
    const [short, long] = first.length <= second.length ? [first, second] : [second, first];
    let at = 0;
    while (at < short.length && short[at] === long[at]) at++;
    if (short.length < long.length) return short.length + 1 === long.length && short.slice(at) === long.slice(at + 1);
    if (short.slice(at + 1) === long.slice(at + 1)) return true;
    return at + 1 < short.length && short[at] === long[at + 1] && short[at + 1] === long[at] &&
      short.slice(at + 2) === long.slice(at + 2);
  }

  class Gazetteer {
    constructor(names, kindWords) {
      this.names = new Map();
      this.kindWords = kindWords;
      const joined = new Map();
      names.forEach((of, at) => of.split("|").forEach((name) => {
        const words = search.wordsOf(name), keys = words.map((word) => word.fold), marks = words.map((word) => word.marks);
        const id = keys.join(" ") + "/" + marks.join(" ");
        if (!joined.has(id)) {
          joined.set(id, [keys, marks, []]);
          if (!this.names.has(keys[0])) this.names.set(keys[0], []);
          this.names.get(keys[0]).push(joined.get(id));
        }
        const places = joined.get(id)[2];
        if (!places.includes(at + 1)) places.push(at + 1);
      }));
      for (const rows of this.names.values()) rows.sort((a, b) => b[0].length - a[0].length);
    }

    find(words) {
      const found = [];
      for (let at = 0; at < words.length;) {
        const here = this.at(words, at);
        if (here) found.push(here);
        at = here ? here.end : at + 1;
      }
      return found;
    }

    at(words, at) {
      let length = 0;
      const found = [];
      for (const [keys, marks, places] of this.names.get(words[at].fold) || []) {
        if (keys.length < length) break;
        const part = words.slice(at, at + keys.length);
        if (part.length < keys.length || part.some((word, step) => step && word.apart === 2)) continue;
        const alone = words.length === 1 || (at > 0 && this.kindWords.includes(words[at - 1].fold));
        if (keys.every((key, step) => key === part[step].fold) && (keys.length > 1 || alone) &&
            marks.every((mark, step) => search.within(part[step].marks, mark))) {
          length = keys.length;
          for (const place of places) if (!found.includes(place)) found.push(place);
        }
      }
      return found.length ? { start: at, end: at + length, places: found } : null;
    }
  }

  const isYear = (word) => word.number && word.text.length === 4 && word.text >= "1990" && word.text <= "2099";
  const spanOf = (found) => Array.from({ length: found.end - found.start }, (_, step) => found.start + step);
  const pick = (term, weight = 1, prefix = false) => ({ term, weight, prefix });

  class Reader {
    constructor(core) {
      this.lang = core.lang;
      this.settings = core.settings;
      this.weights = core.settings.weights;
      this.lexicon = search.lexiconOf(core.lexicon);
      this.vocabulary = new Vocabulary(core.vocabulary);
      this.gazetteer = new Gazetteer(core.names, core.settings.kindWords);
    }

    read(text) {
      let words = search.wordsOf(Array.from(text).slice(0, 300).join("")).slice(0, 40);
      const typed = words.map((word) => word.text);
      let guesses;
      [words, guesses] = this.mend(words);
      const found = search.findConcepts(this.lexicon, words, null);
      const named = this.gazetteer.find(words);
      found.push(...this.slips(words, [...found, ...named]));
      const references = search.referencesIn(words, this.settings);
      const asking = new Asking(this, words, guesses, found);
      for (const reference of references) asking.reference(reference);
      const placeWords = new Set(named.flatMap(spanOf));
      const content = words.map((_, at) => at).filter((at) => asking.content(at) && !placeWords.has(at));
      const onlyPlace = named.length > 0 && content.every((at) => this.settings.kindWords.includes(words[at].fold));
      asking.wordsAndPairs(onlyPlace ? new Set() : placeWords);
      for (const concept of found) asking.concept(concept);
      const roles = found.map((each) => this.lexicon.concepts[each.concept].role);
      const danger = roles.includes("danger") && !roles.includes("planning");
      if (danger) asking.alarm();
      const now = words.map((word) => word.text);
      return {
        words, units: asking.units, danger, onlyPlace,
        places: [...new Set(named.flatMap((name) => name.places))],
        years: words.filter(isYear).map((word) => Number(word.text)),
        concepts: found.map((each) => each.concept),
        mended: now.join(" ") === typed.join(" ") ? "" : now.join(" "),
      };
    }

    known(word) {
      return word.number || this.vocabulary.has(word.fold) || word.fold.length === 1;
    }

    mend(words) {
      const sure = new Set();
      for (const found of [...search.findConcepts(this.lexicon, words, null), ...this.gazetteer.find(words),
        ...search.referencesIn(words, this.settings)]) {
        spanOf(found).forEach((at) => sure.add(at));
      }
      const fixed = [], open = new Map();
      words.forEach((word, at) => {
        if (sure.has(at) || this.known(word) || this.lexicon.empty.en.has(search.stem(word.fold))) {
          fixed.push(word);
          return;
        }
        let parts = this.telex(word);
        if (!parts.length) parts = this.parts(word);
        if (parts.length) {
          fixed.push(...parts);
          return;
        }
        const last = at === words.length - 1;
        let near = last && word.fold.length > 1 ? this.vocabulary.completed(word.fold) : [];
        if (!near.length && word.fold.length > 2) near = this.vocabulary.near(word.fold);
        if (near.length) open.set(fixed.length, near);
        fixed.push(word);
      });
      return this.choose(fixed, open);
    }

    telex(word) {
      const meant = word.marks ? null : search.undoTelex(word.text.toLowerCase());
      if (!meant || !this.vocabulary.has(meant[0])) return [];
      return [{ ...word, fold: meant[0], marks: meant[1] }];
    }

    parts(word) {
      const parts = this.lang === "vi" ? this.vocabulary.split(word.fold) : [];
      return parts.map((part, at) => search.makeWord(part, part, "", at ? " " : word.gap));
    }

    choose(words, guesses) {
      const still = new Map();
      for (const [at, near] of guesses) {
        const completes = (guess) => {
          const tried = [...words];
          tried[at] = search.makeWord(guess, guess, "", words[at].gap);
          const spans = [...search.findConcepts(this.lexicon, tried, null), ...this.gazetteer.find(tried)];
          return spans.some((span) => span.start <= at && at < span.end && span.end - span.start > 1) ? tried : null;
        };
        const guess = near.find(completes);
        if (guess === undefined) still.set(at, near);
        else words = completes(guess);
      }
      return [words, still];
    }

    slips(words, found) {
      const taken = new Set(found.flatMap(spanOf));
      for (let at = 0; at < words.length; at++) {
        if (taken.has(at) || words[at].number || words[at].marks) continue;
        for (const [form, offset] of this.lexicon.byAnyKey.get(words[at].fold) || []) {
          const span = { start: at - offset, end: at - offset + form.keys.length };
          if (span.start < 0 || span.end > words.length || spanOf(span).some((step) => taken.has(step))) continue;
          if (slipped(form, words.slice(span.start, span.end))) return [{ ...span, concept: form.concept }];
        }
      }
      return [];
    }
  }

  function slipped(form, words) {
    let differ = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at], key = form.keys[at];
      if (word.apart === 2 || word.marks) return false;
      const here = form.kind === "e" ? search.stem(word.fold) : word.fold;
      if (here !== key) {
        differ++;
        if (differ > 1 || Math.min(here.length, key.length) < 3 || !oneSlip(here, key)) return false;
      }
    }
    return differ === 1;
  }

  class Asking {
    constructor(reader, words, guesses, found) {
      Object.assign(this, { reader, words, guesses, weights: reader.weights, units: [], referred: new Set() });
      const common = found.filter((each) => reader.lexicon.concepts[each.concept].role === "common");
      this.common = new Set(common.flatMap(spanOf));
      this.conceptual = new Set(found.flatMap(spanOf));
    }

    unit(kind, picks, boost, covers, strength = 1, telling = 1, firm = false) {
      this.units.push({ kind, picks, boost, covers, strength, telling, firm });
    }

    content(at) {
      return !this.referred.has(at) && !search.isEmpty(this.words[at], this.reader.lang, this.reader.lexicon);
    }

    reference(reference) {
      const picks = reference.terms.map((term, at) => pick(term, [1, 0.5, 0.3, 0.2][Math.min(at, 3)]));
      this.unit("reference", picks, this.weights.reference, spanOf(reference));
      spanOf(reference).forEach((at) => this.referred.add(at));
    }

    wordsAndPairs(leftOut) {
      let before = null;
      this.words.forEach((word, at) => {
        if (leftOut.has(at) || !this.content(at)) {
          before = null;
          return;
        }
        const terms = this.terms(at);
        this.word(at, terms);
        if (before && word.apart === 0) {
          const pairs = before[1].flatMap((first) => terms.map((second) => pick(search.pairTerm(first, second))));
          this.unit("pair", pairs, this.weights.pair, [before[0], at]);
        }
        before = [at, terms];
      });
    }

    terms(at) {
      const vietnamese = this.reader.lang === "vi";
      if (this.guesses.has(at)) return this.guesses.get(at).map((guess) => (vietnamese ? guess + "~" : search.stem(guess)));
      return [search.wordTerm(this.words[at], this.reader.lang)];
    }

    word(at, terms) {
      const word = this.words[at], weights = this.weights, vietnamese = this.reader.lang === "vi";
      let boost = isYear(word) ? weights.year : word.number ? weights.number : weights.word;
      const firm = this.conceptual.has(at);
      let picks = [pick(terms[0])], strength = 1;
      if (this.guesses.has(at)) {
        boost *= weights.guess;
        picks = terms.map((term) => pick(term, 1, vietnamese));
        strength = 0.8;
      } else if (vietnamese && !word.number && word.marks) {
        picks = [pick(terms[0]), pick(word.fold + "~", weights.other_marks, true)];
      } else if (vietnamese && !word.number) {
        picks = [pick(word.fold + "~", 1, true)];
        if ([...this.reader.lexicon.empty.vi].some((term) => term.startsWith(word.fold + "~"))) boost *= weights.maybe_empty;
      }
      const telling = Math.min(1, boost) * (this.common.has(at) ? weights.common : 1);
      this.unit("word", picks, boost * (firm ? weights.inside_concept : 1), [at], strength, telling, firm);
    }

    concept(found) {
      const { lexicon } = this.reader, weights = this.weights, covers = spanOf(found);
      const { role, everyday } = lexicon.concepts[found.concept];
      const share = { kind: weights.role, planning: weights.role, common: weights.common }[role] ?? 1;
      const telling = { kind: weights.role_telling, planning: weights.role_telling, common: weights.common }[role] ?? 1;
      const picks = (name) => [pick("@" + name), pick("^" + name, weights.narrower)];
      this.unit("concept", picks(found.concept), weights.concept * share, covers, 1, telling);
      search.broader(lexicon, found.concept).forEach((above, at) => {
        if (everyday && at === 0) this.unit("concept", picks(above), weights.concept, covers, 1, telling);
        else this.unit("broader", picks(above), weights.broader, covers, weights.broader_covers, telling);
      });
    }

    alarm() {
      for (const name of ["hotline", "report-harm"]) {
        if (has(this.reader.lexicon.concepts, name)) this.unit("concept", [pick("@" + name)], this.weights.alarm, []);
      }
    }
  }

  Object.assign(search, { Reader, Vocabulary, oneSlip });
})(vitreemSearch);
