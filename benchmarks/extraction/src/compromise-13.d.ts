// Both packages carry types that TypeScript does not find through their "exports". This is what is used of them.
declare module "compromise-numbers" {
  const plugin: object;
  export default plugin;
}

declare module "compromise-13" {
  interface WithNumbers {
    (text: string): { numbers(): { json(): readonly unknown[] } };
  }
  const nlp: { extend(plugin: object): WithNumbers };
  export default nlp;
}
