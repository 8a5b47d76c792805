/* Search with everything it has to fetch: the list of files, the core, shards of the index and of texts.
   Runs in a worker, or on the page where there is none. When a file is gone, the site has been published anew since
   the list was read: the list is read again, once. */
(function (search) {
  "use strict";

  class Service {
    /** `fetchJson(name, fresh)` gives a file of assets/search/; `loadLunr(name)` gives the library. */
    constructor(lang, fetchJson, loadLunr) {
      Object.assign(this, { lang, fetchJson, loadLunr, engines: new Map() });
    }

    async engine(lang) {
      if (!this.engines.has(lang)) {
        const coming = this.fetchJson(lang + ".json", true).then(async (list) => {
          const [core, lunr] = await Promise.all([this.fetchJson(list.core), this.loadLunr(list.lunr)]);
          const engine = new search.Engine(core, lunr, this.fetchJson);
          engine.texts = new Map();
          return engine;
        });
        coming.catch(() => this.engines.delete(lang));
        this.engines.set(lang, coming);
      }
      return this.engines.get(lang);
    }

    async find(query, filters, limit) {
      try {
        return await this.tried(query, filters, limit);
      } catch (failure) {
        this.engines.clear();
        return this.tried(query, filters, limit);
      }
    }

    async tried(query, filters, limit) {
      const engine = await this.engine(this.lang);
      let { asked, hits } = await engine.find(query);
      if (!hits.length && asked.words.length) {
        // The words may be of the other language; entries have the same numbers there.
        hits = (await (await this.engine(this.lang === "vi" ? "en" : "vi")).find(query)).hits;
      }
      hits = hits.filter(([number]) => engine.passes(engine.entries[number], filters));
      const shown = hits.slice(0, limit);
      const texts = await Promise.all(shown.map(([number]) => this.text(engine, number)));
      return {
        danger: asked.danger,
        mended: asked.mended,
        total: hits.length,
        results: shown.map(([number, score], at) => {
          const [title, address, text, place, years, plan] = texts[at];
          const { kind } = engine.entries[number];
          return {
            number, score, kind, address, place, years, plan,
            title: engine.snippet(title, asked, 60),
            text: text ? engine.snippet(text, asked) : [],
          };
        }),
      };
    }

    async text(engine, number) {
      const files = engine.core.texts;
      let at = 0;
      while (at + 1 < files.length && files[at + 1][0] <= number) at++;
      if (!engine.texts.has(at)) {
        const coming = this.fetchJson(files[at][1]);
        coming.catch(() => engine.texts.delete(at));
        engine.texts.set(at, coming);
      }
      return (await engine.texts.get(at))[number - files[at][0]];
    }
  }

  search.Service = Service;
})(vitreemSearch);
