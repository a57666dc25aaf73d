// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;
import nl.grip.app.overdracht.Verzoek;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.Magazijndelen;
import nl.grip.opslag.fout.MagazijnInGebruik;

/** The one store of a running server; commands handed over to it find it open. */
final class GeopendMagazijn implements Magazijnen {
    private final Magazijn magazijn;

    GeopendMagazijn(Magazijn magazijn) {
        this.magazijn = magazijn;
    }

    @Override
    public int voerUit(Path map, Verzoek verzoek, ToIntFunction<Magazijn> opdracht) {
        return opdracht.applyAsInt(magazijn);
    }

    @Override
    public int verzorg(Path map, Verzoek verzoek, ToIntFunction<Magazijndelen> opdracht) {
        return opdracht.applyAsInt(magazijn.delen());
    }

    @Override
    public void eisVrij(Path map) {
        throw new MagazijnInGebruik(OptionalLong.of(ProcessHandle.current().pid()), null);
    }
}
