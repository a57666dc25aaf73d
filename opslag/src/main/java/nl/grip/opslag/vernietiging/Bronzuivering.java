// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vernietiging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.grip.opslag.bronpak.Bronmap;
import nl.grip.opslag.bronpak.Bronpak;
import nl.grip.opslag.bronpak.Bronpakschrijver;
import nl.grip.opslag.bronpak.Bronpost;
import nl.grip.opslag.inlezen.Leeskenmerken;
import nl.grip.opslag.vernietiging.Berichten.Bericht;

/** Makes new packs of sources without the persons to remove; packs in which they are not stay as they are. */
record Bronzuivering(Bronmap bronnen, Berichten berichten, Opdracht opdracht) {
    /** Writes the new packs in a folder; gives of each source that changed the message that it held. */
    List<String> schrijf(Path nieuweMap) throws IOException {
        List<String> veranderd = new ArrayList<>();
        for (String batch : bronnen.listBatches()) {
            Map<String, Bericht> vanBatch = berichten.van(batch);
            try (Bronpak pak = bronnen.open(batch)) {
                Map<Bronpost, Bericht> anders = veranderd(pak, vanBatch);
                if (!anders.isEmpty()) {
                    schrijf(pak, anders, bronnen.schrijf(nieuweMap, batch));
                }
                anders.values().forEach(bericht -> veranderd.add(bericht.inhoud()));
            }
        }
        return veranderd;
    }

    /** The sources in which a person to remove is. */
    private Map<Bronpost, Bericht> veranderd(Bronpak pak, Map<String, Bericht> vanBatch) throws IOException {
        Map<Bronpost, Bericht> anders = new HashMap<>();
        for (Bronpost post : pak.posten()) {
            Bericht bericht = vanBatch.get(post.sha256());
            if (bericht != null
                    && (isNaamAnders(post)
                            || new Persoonsbron(pak, post, bericht).verwijder(opdracht, OutputStream.nullOutputStream())
                                    > 0)) {
                anders.put(post, bericht);
            }
        }
        return anders;
    }

    private void schrijf(Bronpak pak, Map<Bronpost, Bericht> anders, Bronpakschrijver nieuw) throws IOException {
        try (nieuw) {
            for (Bronpost post : pak.posten()) {
                Bericht bericht = anders.get(post);
                if (bericht == null) {
                    nieuw.neemOver(post, uit -> kopieer(pak, post, uit));
                } else {
                    nieuw.neemOver(
                            zonderPersoon(post, bericht),
                            uit -> new Persoonsbron(pak, post, bericht).verwijder(opdracht, uit));
                }
            }
            nieuw.sluitAf();
        }
    }

    private Bronpost zonderPersoon(Bronpost post, Bericht bericht) {
        return post.with(
                opdracht.masker().masker(post.naam()), Leeskenmerken.metInhoud(post.kenmerken(), bericht.inhoud()));
    }

    private boolean isNaamAnders(Bronpost post) {
        return !opdracht.masker().masker(post.naam()).equals(post.naam());
    }

    private static void kopieer(Bronpak pak, Bronpost post, OutputStream uit) throws IOException {
        try (InputStream bron = pak.open(post)) {
            bron.transferTo(uit);
        }
    }
}
