/* The search service in a worker: {id, query, filters, limit} in, {id, found} or {id, failed} out. */
"use strict";
importScripts("search-analysis.js", "search-query.js", "search-engine.js", "search-service.js");

const folder = new URL("../search/", self.location.href);
const fetchJson = async (name, fresh) => {
  const answer = await fetch(new URL(name, folder), fresh ? { cache: "no-cache" } : {});
  if (!answer.ok) throw new Error(name);
  return answer.json();
};
const loadLunr = async (name) => {
  if (!self.lunr) importScripts(new URL(name, folder));
  return self.lunr;
};
const service = new vitreemSearch.Service(new URL(self.location.href).searchParams.get("lang") || "vi", fetchJson, loadLunr);

self.onmessage = async ({ data }) => {
  try {
    if (data.query === null) await service.engine(service.lang);
    else self.postMessage({ id: data.id, found: await service.find(data.query, data.filters, data.limit) });
  } catch (failure) {
    self.postMessage({ id: data.id, failed: true });
  }
};
