// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.fout;

import java.nio.file.Path;

/** The folder cannot be a store, so that nothing may be written into it. */
public final class GeenMagazijn extends Opslagfout {
    private static final long serialVersionUID = 1L;

    private GeenMagazijn(Path map, String waarom) {
        super("De map " + map + " kan geen magazijn van Grip zijn: " + waarom + ". Kies een andere map.", null);
    }

    /** It holds something else. */
    public static GeenMagazijn ofAndereInhoud(Path map) {
        return new GeenMagazijn(map, "er staan andere bestanden in");
    }

    /** DuckDB takes what follows a semicolon or a question mark in a path for something else. */
    public static GeenMagazijn ofLeesteken(Path map) {
        return new GeenMagazijn(map, "de databank kan niet tegen een puntkomma of vraagteken in de naam");
    }
}
