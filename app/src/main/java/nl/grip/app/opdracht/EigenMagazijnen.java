// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import nl.grip.app.overdracht.Bode;
import nl.grip.app.overdracht.Verzoek;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.Magazijndelen;
import nl.grip.opslag.Magazijnmap;
import nl.grip.opslag.fout.MagazijnInGebruik;
import nl.grip.opslag.sleutel.Sleutelbos;

/** The stores as a process of its own sees them: handed over to a running server, else opened and closed again. */
final class EigenMagazijnen implements Magazijnen {
    private final PrintWriter uit;
    private final PrintWriter fout;
    private final Invoer invoer;

    EigenMagazijnen(PrintWriter uit, PrintWriter fout, Invoer invoer) {
        this.uit = uit;
        this.fout = fout;
        this.invoer = invoer;
    }

    @Override
    public int voerUit(Path map, Verzoek verzoek, ToIntFunction<Magazijn> opdracht) {
        return metServerOf(map, verzoek, () -> {
            try (Magazijn magazijn = Magazijn.open(map, Instellingen.standaard())) {
                return opdracht.applyAsInt(magazijn);
            }
        });
    }

    @Override
    public int verzorg(Path map, Verzoek verzoek, ToIntFunction<Magazijndelen> opdracht) {
        return metServerOf(map, verzoek, () -> {
            Magazijnmap magazijn = new Magazijnmap(map);
            try (Magazijndelen delen =
                    Magazijndelen.open(magazijn, Sleutelbos.open(magazijn.sleutels()), Instellingen.standaard())) {
                return opdracht.applyAsInt(delen);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void eisVrij(Path map) {
        if (Bode.isServer(new Magazijnmap(map).sok())) {
            throw MagazijnInGebruik.ofServer();
        }
    }

    private int metServerOf(Path map, Verzoek verzoek, IntSupplier zelf) {
        try {
            Optional<Bode> server = Bode.findServer(new Magazijnmap(map).sok());
            return server.isPresent() ? overgedragen(server.get(), verzoek) : zelf.getAsInt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int overgedragen(Bode server, Verzoek verzoek) {
        try (server) {
            return server.breng(verzoek, uit, fout, invoer::vraag);
        } catch (IOException e) {
            fout.println(
                    "De server van dit magazijn is gestopt voordat de opdracht klaar was. Geef haar nog een keer.");
            return Afloop.KON_NIET;
        }
    }
}
