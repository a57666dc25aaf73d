// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.bestanden.Bronbestand;

/**
 * What can be asked of, and done to, a table that was read, as it was received. A row that is taken out leaves a mark
 * behind, so that all other rows keep their number and their line.
 */
public final class Tabelherschrijver {
    private final Rijbron bron;
    private final Persoonskolommen kolommen;
    private final Vernietigdmerk merk;
    private final BitSet koppen;

    private Tabelherschrijver(Rijbron bron, Persoonskolommen kolommen, BitSet koppen) {
        this.bron = bron;
        this.kolommen = kolommen;
        this.merk = new Vernietigdmerk(kolommen.wijze());
        this.koppen = koppen;
    }

    /** Whether a kind of file is a table rather than a message. */
    public static boolean isTabel(String soort) {
        return Tabelsoort.find(soort).isPresent();
    }

    /** A file that was accepted with these settings. */
    public static Tabelherschrijver of(Bronbestand bestand, Leesinstellingen instellingen) throws IOException {
        Tabelsoort soort = Tabelbestandlezer.soort(bestand, instellingen).orElseThrow();
        Rijbron bron = Tabelbestandlezer.bron(bestand, soort);
        Tabelverkenning verkenning = new Tabelverkenning(soort, true);
        bron.elk(verkenning::neem);
        Schrijfwijze wijze =
                verkenning.wijze(instellingen.notatie().map(Notatie::of)).orElseThrow();
        return new Tabelherschrijver(
                bron, new Persoonskolommen(soort, verkenning.kop(), wijze), koppen(bestand, soort, instellingen));
    }

    /** The lines of which a fact came that is not about a person: of an export the first of each declaration. */
    private static BitSet koppen(Bronbestand bestand, Tabelsoort soort, Leesinstellingen instellingen)
            throws IOException {
        BitSet koppen = new BitSet();
        if (!soort.berichten().isEmpty()) {
            new Tabelbestandlezer(Pseudonimisering.GEEN, instellingen)
                    .lees(
                            bestand,
                            rij -> koppen.set(
                                    rij.regel(),
                                    koppen.get(rij.regel()) || !rij.soort().isOverPersonen()));
        }
        return koppen;
    }

    /** The BSNs that rows are about and for which {@code gezocht} holds. */
    public Set<String> bsns(Predicate<String> gezocht) throws IOException {
        Set<String> gevonden = new TreeSet<>();
        bron.elk(rij -> kolommen.bsns(rij).stream().filter(gezocht).forEach(gevonden::add));
        return gevonden;
    }

    /** The header and the rows on one person, a line each; empty when there are none. */
    public String rijen(String bsn) throws IOException {
        List<String> regels = new ArrayList<>();
        bron.elk(rij -> {
            if (regels.isEmpty() || kolommen.bsns(rij).contains(bsn)) {
                regels.add(rij.cellen().stream().map(Cel::toon).collect(Collectors.joining(";", "", "\n")));
            }
        });
        return regels.size() > 1 ? String.join("", regels) : "";
    }

    /**
     * Writes the table without the rows that must go.
     *
     * @param moetWeg asked with the BSN that a row is about and its domein, empty when the row does not say
     * @param masker takes out of the free texts of other rows what is not to be found any more
     * @return how many rows and cells were taken out or changed; with none the table says what it said
     */
    public long verwijder(BiPredicate<String, String> moetWeg, UnaryOperator<String> masker, OutputStream uit)
            throws IOException {
        Ronde ronde = new Ronde(moetWeg, masker, bron.schrijver(uit));
        try {
            bron.elk(ronde::neem);
        } catch (UncheckedIOException fout) {
            throw fout.getCause();
        }
        ronde.naar.sluitAf();
        return ronde.veranderingen;
    }

    /** One call of {@link #verwijder}. */
    private final class Ronde {
        private final BiPredicate<String, String> moetWeg;
        private final UnaryOperator<String> masker;
        private final Rijschrijver naar;
        private long veranderingen;

        Ronde(BiPredicate<String, String> moetWeg, UnaryOperator<String> masker, Rijschrijver naar) {
            this.moetWeg = moetWeg;
            this.masker = masker;
            this.naar = naar;
        }

        void neem(Cel.Rij rij) {
            boolean weg = kolommen.bsns(rij).stream().anyMatch(bsn -> moetWeg.test(bsn, kolommen.domein(rij)));
            veranderingen += weg ? 1 : 0;
            try {
                naar.schrijf(rij.regel(), weg ? merk.cellen(kop(rij)) : blijvend(rij));
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }

        /** What a row says of all rows of its declaration stays. */
        private List<Cel> kop(Cel.Rij rij) {
            List<Cel> cellen = new ArrayList<>();
            for (int i = 0; koppen.get(rij.regel()) && i < rij.cellen().size(); i++) {
                cellen.add(kolommen.isKop(i) ? blijvend(rij, i) : new Cel.Tekst(""));
            }
            return cellen;
        }

        private List<Cel> blijvend(Cel.Rij rij) {
            List<Cel> cellen = new ArrayList<>();
            for (int i = 0; i < rij.cellen().size(); i++) {
                cellen.add(blijvend(rij, i));
            }
            return cellen;
        }

        private Cel blijvend(Cel.Rij rij, int plaats) {
            Cel cel = kolommen.alsBewaard(rij, plaats);
            String tekst = kolommen.isVrij(rij, plaats) ? masker.apply(cel.toon()) : cel.toon();
            boolean anders = !tekst.equals(cel.toon());
            veranderingen += anders ? 1 : 0;
            return anders ? new Cel.Tekst(tekst) : cel;
        }
    }
}
