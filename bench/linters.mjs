// Checks one file again and again with one linter, warm: `node linters.mjs WHICH FILE ROUNDS`.
// Prints a JSON object: milliseconds of each round, and how many messages there were.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [which, file, rounds] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
const installed = createRequire(`${process.cwd()}/package.json`);
const load = (name) => import(pathToFileURL(installed.resolve(name)).href);
const folder = (path) => import(pathToFileURL(`${process.cwd()}/node_modules/${path}`).href);

const makers = {
  "write-good": async () => {
    const check = installed("write-good");
    return () => check(text).length;
  },
  alex: async () => {
    const { markdown } = await load("alex");
    return () => markdown(text).messages.length;
  },
  "retext-equality": async () => {
    const [{ unified }, english, equality, stringify] = await Promise.all([
      load("unified"), load("retext-english"), load("retext-equality"), load("retext-stringify"),
    ]);
    const check = unified().use(english.default).use(equality.default).use(stringify.default);
    return () => check.processSync(text).messages.length;
  },
  harper: async () => {
    const { LocalLinter } = await folder("harper.js/dist/index.js");
    const { binary } = await folder("harper.js/dist/binary.js");
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return async () => (await linter.lint(text)).length;
  },
  textlint: async () => {
    const { createLinter } = await load("textlint");
    const { TextlintKernelDescriptor } = await load("@textlint/kernel");
    const markdown = (await load("@textlint/textlint-plugin-markdown")).default;
    const rule = (name) => installed(name).default ?? installed(name);
    const descriptor = new TextlintKernelDescriptor({
      rules: ["write-good", "alex"].map((id) => ({ ruleId: id, rule: rule(`textlint-rule-${id}`), options: true })),
      filterRules: [],
      plugins: [{ pluginId: "markdown", plugin: markdown.default ?? markdown, options: true }],
    });
    const linter = createLinter({ descriptor });
    return async () => (await linter.lintText(text, file)).messages.length;
  },
};

const check = await makers[which]();
const taken = [];
let messages = 0;
for (let round = -Math.min(5, Number(rounds)); round < Number(rounds); round++) {
  const begun = performance.now();
  messages = await check();
  if (round >= 0) taken.push(performance.now() - begun);
}
console.log(JSON.stringify({ taken, messages }));
process.exit(0);
