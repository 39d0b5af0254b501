export { Catalogue, CatalogueSource } from "./catalogue.ts";
export { CatalogueError, type CatalogueFault, parseCatalogue } from "./parse-catalogue.ts";
