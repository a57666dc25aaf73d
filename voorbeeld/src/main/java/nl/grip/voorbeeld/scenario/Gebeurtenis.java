// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Something that happens in a scenario; months count from January of the dienstjaar, which is month 1. */
public sealed interface Gebeurtenis {
    /**
     * Aanbieder declares nothing from month {@code vanaf}; in month {@code inhaal} it catches up with half or all.
     * Months are months of receipt.
     */
    record StilleAanbieder(int aanbieder, int vanaf, OptionalInt inhaal, boolean alles) implements Gebeurtenis {}

    /** Aanbieder fails; its clients go over, within {@code overgang} months, to {@code opvolgers} others. */
    record Faillissement(int aanbieder, int maand, int overgang, int opvolgers) implements Gebeurtenis {}

    /** From month {@code maand} of care a voorziening is declared under other codes, divided by {@code aandelen}. */
    record Hercodering(String voorziening, List<String> codes, int maand, List<Double> aandelen)
            implements Gebeurtenis {
        public Hercodering {
            codes = List.copyOf(codes);
            aandelen = List.copyOf(aandelen);
        }
    }

    /** Inflow of everything grows by {@code percentage} a year, on top of each voorziening's own trend. */
    record Trend(double percentage) implements Gebeurtenis {}

    /** Inflow, of one voorziening or of all, differs by {@code percentage} from a month on, until another. */
    record Instroomschok(Optional<String> voorziening, double percentage, int vanaf, OptionalInt tot)
            implements Gebeurtenis {}

    /** Aanbieders with together {@code percentage} of the turnover declare {@code maanden} later or earlier. */
    record Vertraging(int maanden, double percentage, int vanaf) implements Gebeurtenis {}

    /** A measure changes something of a voorziening, in the wijken A to B or everywhere; a placebo changes nothing. */
    record Maatregel(Aangrijpingspunt punt, String voorziening, double percentage, int vanaf, Optional<Wijken> wijken)
            implements Gebeurtenis {}

    /** What a measure changes. */
    enum Aangrijpingspunt {
        UITNUTTING,
        INSTROOM,
        DUUR,
        PRIJS,
        PLACEBO
    }

    /** Wijk {@code van} up to and including {@code tot}, counted from 1. */
    record Wijken(int van, int tot) {
        public boolean contains(int wijk) {
            return wijk >= van && wijk <= tot;
        }
    }
}
