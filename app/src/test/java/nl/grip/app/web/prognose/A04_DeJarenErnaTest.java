// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.prognose.meerjaren.Meerjarenregel;
import org.junit.jupiter.api.Test;

/** What the sentence under the years says of numbers of inhabitants that are not known. */
class A04_DeJarenErnaTest {
    private static final Bedrag EURO = new Bedrag(100);
    private static final Optional<Bedrag> BEKEND = Optional.of(EURO);
    private static final String DEEL = "Van een deel van de hulp zijn er geen cijfers over inwoners";
    private static final String ONBEKEND = "Waar onbekend staat";

    @Test
    void eenTotaalVanEenDeelZegtDatHetEenDeelIs() {
        assertThat(zinnen(BEKEND, Optional.empty(), EURO)).contains(DEEL).doesNotContain(ONBEKEND);
        assertThat(zinnen(BEKEND, BEKEND, EURO)).doesNotContain(DEEL, ONBEKEND);
        assertThat(zinnen(Optional.empty(), Optional.empty(), EURO))
                .contains(ONBEKEND)
                .doesNotContain(DEEL);
    }

    @Test
    void hulpDieNietsKostTeltNietMee() {
        assertThat(zinnen(BEKEND, Optional.empty(), Bedrag.NUL)).doesNotContain(DEEL, ONBEKEND);
    }

    private static String zinnen(Optional<Bedrag> een, Optional<Bedrag> ander, Bedrag kosten) {
        var totaal = een.isPresent() ? een : ander;
        var regels = Stream.of(2026, 2027)
                .flatMap(jaar -> Stream.of(
                        regel(jaar, "W01", een, EURO),
                        regel(jaar, "W02", ander, kosten),
                        regel(jaar, Meerjarenregel.TOTAAL, totaal, EURO)))
                .toList();
        return String.join(" ", Jarenblad.van(regels).orElseThrow().zinnen());
    }

    private static Meerjarenregel regel(int jaar, String voorziening, Optional<Bedrag> bevolking, Bedrag verwacht) {
        var kwantielen = List.of(EURO, EURO, EURO, EURO, EURO, EURO, EURO);
        return new Meerjarenregel(jaar, voorziening, verwacht, kwantielen, EURO, bevolking, EURO, EURO);
    }
}
