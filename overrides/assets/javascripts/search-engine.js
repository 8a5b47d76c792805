/* Ranking and snippets, as macros/vitreem/outputs/search/ranking.py and snippets.py do them, over shards that are
   fetched when a query needs them. `fetchShard(name)` gives a shard's JSON; `lunr` is the library. */
(function (search) {
  "use strict";

  const FIELDS = ["names", "words", "around"];
  const rounded = (value, by) => Math.floor(value * by + 0.5) / by;

  function summed(steps) {
    let at = 0;
    return steps.map((step) => (at += step));
  }

  /* "0,2*3|1|" is one term's packed entries, field by field: steps in base 36, "*" and how often when more than once. */
  function unpack(packed) {
    return packed.split("|").map((field) => {
      const counts = new Map();
      let at = -1;
      for (const step of field ? field.split(",") : []) {
        const [gap, count] = step.split("*");
        at += parseInt(gap, 36) + 1;
        counts.set(at, count ? parseInt(count, 36) : 1);
      }
      return counts;
    });
  }

  class Engine {
    constructor(core, lunr, fetchShard) {
      Object.assign(this, { core, lunr, fetchShard, shards: new Map(), terms: new Map(), prefixes: new Map() });
      this.tuning = core.settings.tuning;
      this.reader = new search.Reader(core);
      const [kinds, places, firsts, lasts] = core.entries.map(summed);
      this.entries = kinds.map((kind, at) => ({ kind: core.kinds[kind], place: places[at], first: firsts[at], last: lasts[at] }));
      this.parents = [0, ...summed(core.parents)];
      this.means = core.lengths.map((lengths) => Math.max(1, lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length)));
      this.became = new Map();
      this.was = new Map();
      for (const [former, later] of core.became) {
        this.became.set(former, [...(this.became.get(former) || []), later]);
        this.was.set(later, [...(this.was.get(later) || []), former]);
      }
      this.withPlans = new Set(this.entries.filter((entry) => entry.kind === "plan").map((entry) => entry.place));
    }

    /** What a query asks, and its answers as [entry number, score], best first. */
    async find(query, filters = {}) {
      const asked = this.reader.read(query);
      const [units, shards] = this.affordable(asked.units);
      await Promise.all(shards.map((shard) => this.loadShard(shard)));
      return { asked, hits: this.rank({ ...asked, units }).filter(([number]) => this.passes(this.entries[number], filters)) };
    }

    passes(entry, { kind, year, place }) {
      if (kind && entry.kind !== kind) return false;
      if (year && !(entry.first <= year && year <= entry.last)) return false;
      return !place || entry.place === place || this.related(place, entry.place) === true;
    }

    related(place, other) {
      if (place === other) return undefined;
      if (this.pathTo(other).includes(place)) return true;
      const near = [...this.pathTo(place), ...this.reached(place, this.became), ...this.reached(place, this.was)];
      return near.includes(other) ? false : undefined;
    }

    pathTo(place) {
      const path = [];
      for (let at = place; at && !path.includes(at); at = this.parents[at]) path.push(at);
      return path;
    }

    /** All places that one became through any number of steps, or all that it was. */
    reached(place, ways) {
      const found = [], waiting = [place];
      while (waiting.length) {
        for (const next of ways.get(waiting.shift()) || []) {
          if (next === place || found.includes(next)) continue;
          found.push(next);
          waiting.push(next);
        }
      }
      return ways === this.became ? found.filter((each) => !(this.became.get(each) || []).length) : found;
    }

    /** Units as far as their shards may be fetched, and the shards: what tells most comes first. */
    affordable(units) {
      const order = ["reference", "concept", "word", "pair", "broader"], kept = new Set();
      for (const unit of [...units].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))) {
        for (const { term } of unit.picks) if (kept.size < this.core.settings.mostShards) kept.add(this.shardOf(term));
      }
      const left = units.map((unit) => ({ ...unit, picks: unit.picks.filter(({ term }) => kept.has(this.shardOf(term))) }));
      return [left.filter((unit) => unit.picks.length), [...kept].filter((shard) => shard >= 0)];
    }

    shardOf(term) {
      let found = -1;
      while (found + 1 < this.core.shards.length && this.core.shards[found + 1][0] <= term) found++;
      return found;
    }

    async loadShard(number) {
      if (!this.shards.has(number)) {
        const coming = this.fetchShard(this.core.shards[number][1]).then((rows) => {
          const terms = Object.keys(rows).sort((a, b) => (a < b ? -1 : 1));
          this.prefixes.set(number, terms);
          for (const term of terms) this.terms.set(term, unpack(rows[term]));
        });
        coming.catch(() => this.shards.delete(number));
        this.shards.set(number, coming);
      }
      return this.shards.get(number);
    }

    beginning(start) {
      const terms = this.prefixes.get(this.shardOf(start)) || [];
      return terms.filter((term) => term.startsWith(start));
    }

    lookUp(unit) {
      const counts = FIELDS.map(() => new Map()), having = new Set();
      let exact = false;
      unit.picks.forEach((pick, at) => {
        const weight = exact || at === 0 || unit.kind !== "word" || unit.firm ? pick.weight : 1;
        for (const term of pick.prefix ? this.beginning(pick.term) : [pick.term]) {
          const posting = this.terms.get(term);
          if (!posting || (pick.prefix && at > 0 && unit.picks[0].term === term)) continue;
          posting.forEach((entries, field) => {
            for (const [entry, count] of entries) {
              counts[field].set(entry, (counts[field].get(entry) || 0) + count * weight);
              if (weight >= 0.5) having.add(entry);
            }
          });
          exact = exact || at === 0;
        }
      });
      if (counts.every((entries) => !entries.size)) return null;
      const df = having.size || Math.max(...counts.map((entries) => entries.size));
      return { unit, counts, exact, idf: Math.log(1 + (this.entries.length - df + 0.5) / (df + 0.5)) };
    }

    looked(units) {
      const direct = new Set(), other = new Set(), looked = [];
      for (let unit of units) {
        const found = this.lookUp(unit);
        if (unit.kind === "word" && unit.firm && !(found && found.exact)) unit.covers.forEach((at) => other.add(at));
        if (!found || (unit.kind === "pair" && unit.covers.some((at) => other.has(at)))) continue;
        const covers = unit.covers.join();
        if (unit.kind === "concept" && found.exact) direct.add(covers);
        if (unit.kind === "broader" && direct.has(covers)) {
          const beside = this.tuning.broader_beside;
          found.unit = { ...unit, boost: unit.boost * beside, strength: unit.strength * beside };
        }
        looked.push(found);
      }
      return looked;
    }

    rank(asked) {
      const looked = this.looked(asked.units), kinds = this.kindsAsked(asked), coverage = this.coverage(looked);
      const scored = new Map();
      for (const [entry, score] of this.searched(looked)) {
        const value = score * coverage(entry) ** this.tuning.coverage_power * this.fitting(entry, asked, kinds);
        scored.set(entry, rounded(value, 1e6));
      }
      if (asked.danger) {
        const best = scored.size ? Math.max(...scored.values()) : 1;
        scored.set(this.core.childLine, rounded(best * 1.25, 1e6));
      }
      return [...scored].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    }

    searched(looked) {
      if (!looked.length) return [];
      const vectors = new Map();
      const invertedIndex = looked.map((found, number) => {
        const posting = { _index: number };
        FIELDS.forEach((name, field) => {
          posting[name] = {};
          for (const entry of [...found.counts[field].keys()].sort((a, b) => a - b)) {
            posting[name][entry] = {};
            const ref = name + "/" + entry;
            if (!vectors.has(ref)) vectors.set(ref, []);
            vectors.get(ref).push(number, this.bm25(found, field, entry));
          }
        });
        return ["u" + String(number).padStart(3, "0"), posting];
      });
      const index = this.lunr.Index.load({ version: "2.3.9", fields: FIELDS, fieldVectors: [...vectors], invertedIndex, pipeline: [] });
      const results = index.query((query) => looked.forEach((found, number) => {
        query.term(invertedIndex[number][0], { boost: found.unit.boost, usePipeline: false });
      }));
      return results.map((result) => [Number(result.ref), result.score]);
    }

    bm25(found, field, entry) {
      const { k1, field_b, field_boosts } = this.tuning;
      const count = found.counts[field].get(entry), b = field_b[field];
      const length = this.core.lengths[field][entry] / this.means[field];
      const saturated = (k1 + 1) * count / (k1 * (1 - b + b * length) + count);
      return rounded(found.idf * saturated * field_boosts[field], 1000);
    }

    coverage(looked) {
      const telling = looked.filter((found) => found.unit.kind !== "pair"), weights = new Map();
      for (const found of telling) {
        for (const at of found.unit.covers) {
          const share = found.idf * found.unit.telling / found.unit.covers.length;
          weights.set(at, Math.max(weights.get(at) || 0, share));
        }
      }
      const whole = [...weights.values()].reduce((a, b) => a + b, 0);
      return (entry) => {
        if (!whole) return 1;
        const best = new Map();
        for (const found of telling) {
          const there = this.tuning.field_cover.filter((_, field) => (found.counts[field].get(entry) || 0) >= 0.5);
          if (there.length) {
            const share = Math.max(...there) * found.unit.strength;
            for (const at of found.unit.covers) best.set(at, Math.max(best.get(at) || 0, share));
          }
        }
        return [...best].sort((a, b) => a[0] - b[0]).reduce((sum, [at, share]) => sum + weights.get(at) * share, 0) / whole;
      };
    }

    kindsAsked(asked) {
      const kinds = new Set(asked.concepts.flatMap((concept) => this.core.settings.kindsNamed[concept] || []));
      if (asked.units.some((unit) => unit.kind === "reference")) kinds.add("document").add("plan");
      if (asked.onlyPlace) kinds.add("plan");
      return kinds;
    }

    fitting(number, asked, kinds) {
      const entry = this.entries[number], tuning = this.tuning;
      let factor = Object.fromEntries(tuning.kinds)[entry.kind] ?? 1;
      if (kinds.has(entry.kind)) factor = entry.kind === "document" || entry.kind === "plan" ? 1 : tuning.named_kind;
      if (asked.places.length) factor *= this.fittingPlace(entry, asked);
      if (asked.years.length && entry.last && !asked.years.some((year) => entry.first <= year && year <= entry.last)) {
        factor *= tuning.other_year;
      }
      return factor;
    }

    fittingPlace(entry, asked) {
      const tuning = this.tuning;
      if (entry.kind === "place" && asked.places.includes(entry.place)) return tuning.named_place;
      if (entry.kind === "clause" && asked.onlyPlace && entry.place) return tuning.clause_of_place;
      if (!entry.place) return tuning.no_place;
      const share = asked.onlyPlace && entry.kind === "plan" ? tuning.plan_of_place : 1;
      if (asked.places.includes(entry.place)) return share;
      const near = asked.places.map((place) => this.related(place, entry.place));
      if (near.every((step) => step === undefined)) return tuning.other_place;
      if (entry.kind === "place") return this.withPlans.has(entry.place) ? tuning.place_beside : tuning.place_beside / 2;
      return share * (near.some(Boolean) ? 1 : tuning.near_place);
    }

    /** The stretch of a text that answers most, as [text, marked] pieces. */
    snippet(text, asked, size = 32) {
      const words = search.wordsOf(text), marked = this.marked(words, asked);
      let at = marked.slice(0, size).reduce((a, b) => a + b, 0), best = at, start = 0;
      for (let first = 1; first <= words.length - size; first++) {
        at += marked[first + size - 1] - marked[first - 1];
        if (at > best) [best, start] = [at, first];
      }
      const shown = marked.findIndex((mark, number) => mark && number >= start && number < start + size);
      if (shown >= 0 && words.length > size) start = Math.max(0, Math.min(shown - 4, words.length - size));
      const pieces = start ? [["… ", false]] : [];
      const add = (piece, mark) => {
        const last = pieces[pieces.length - 1];
        if (last && last[1] === mark) last[0] += piece;
        else if (piece) pieces.push([piece, mark]);
      };
      for (let number = start; number < Math.min(words.length, start + size); number++) {
        if (number > start) add(words[number].gap, !!(marked[number] && marked[number - 1]));
        add(words[number].text, !!marked[number]);
      }
      if (start + size < words.length) pieces.push([" …", false]);
      return pieces;
    }

    marked(words, asked) {
      const { lang, lexicon } = this.reader;
      const exact = new Set(), begins = new Set(), wanted = new Set();
      for (const unit of asked.units) {
        unit.picks.forEach((pick, at) => {
          if (unit.kind === "word" && !pick.prefix && at === 0) exact.add(pick.term);
          if (unit.kind === "word" && pick.prefix && pick.weight === 1) begins.add(pick.term);
          if (unit.kind === "concept" && unit.covers.length && unit.telling > 0.3) wanted.add(pick.term.slice(1));
        });
      }
      const marked = words.map((word) => Number(!search.isEmpty(word, lang, lexicon) &&
        (exact.has(search.wordTerm(word, lang)) || begins.has(word.fold + "~"))));
      for (const found of search.findConcepts(lexicon, words, lang)) {
        if (wanted.has(found.concept) || search.broader(lexicon, found.concept).some((name) => wanted.has(name))) {
          marked.fill(1, found.start, found.end);
        }
      }
      return marked;
    }
  }

  Object.assign(search, { Engine, unpack });
})(vitreemSearch);
