// SPDX-License-Identifier: EUPL-1.2
// From the packages of NL Design System to the files the screens need: only the components our templates use, and only
// the tokens those components use. Two thirds of a megabyte becomes a few dozen kilobytes; the licence texts come along.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { PurgeCSS } from "purgecss";

const UIT = "../src/main/resources/nl/grip/app/web/huisstijl/";
const UTRECHT = "node_modules/@utrecht/component-library-css/";
const VOORBEELD = "node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/";
const NOTO = "node_modules/@fontsource-variable/noto-sans/";

const componenten = await gebruikteComponenten();
writeFileSync(UIT + "utrecht.css", componenten);
writeFileSync(UIT + "voorbeeld.css", gebruikteTokens(componenten + readFileSync(UIT + "grip.css", "utf8")));
copyFileSync(NOTO + "files/noto-sans-latin-wght-normal.woff2", UIT + "noto-sans.woff2");
copyFileSync(UTRECHT + "LICENSE.md", UIT + "LICENTIE-nl-design-system.md");
copyFileSync(NOTO + "LICENSE", UIT + "LICENTIE-noto-sans.txt");

async function gebruikteComponenten() {
    const [blad] = await new PurgeCSS().purge({
        content: ["../src/main/jte/**/*.jte"],
        css: [{ raw: readFileSync(UTRECHT + "dist/index.css", "utf8") }],
    });
    const kop = "/**\n * @license EUPL-1.2\n * Copyright (c) 2020-2025 Gemeente Utrecht, Frameless B.V.\n */\n";
    return kop + blad.css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@charset[^;]*;/g, "").replace(/\n\s*\n+/g, "\n");
}

function gebruikteTokens(css) {
    const regels = readFileSync(VOORBEELD + "dist/theme.css", "utf8").match(/--[\w-]+:[^;]*;/g);
    const tokens = new Map(regels.map((regel) => [regel.slice(0, regel.indexOf(":")), regel]));
    const nodig = new Set();
    const volg = (tekst) => [...tekst.matchAll(/var\(\s*(--[\w-]+)/g)].forEach(([, naam]) => voegToe(naam));
    const voegToe = (naam) => {
        if (tokens.has(naam) && !nodig.has(naam)) {
            nodig.add(naam);
            volg(tokens.get(naam));
        }
    };
    volg(css);
    const kop = "/**\n * @license EUPL-1.2\n * Copyright (c) 2021 NL Design System Community\n */\n";
    return kop + ".voorbeeld-theme {\n" + [...nodig].sort().map((naam) => `  ${tokens.get(naam)}\n`).join("") + "}\n";
}
