// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.time.LocalDate;
import java.util.Arrays;
import nl.grip.basis.Burgerservicenummer;
import org.jspecify.annotations.Nullable;

/** One message while it is read: the values that are known at this moment and the lines they stood on. */
final class Lezing {
    private final Structuur structuur;
    private final Spoor spoor = new Spoor();
    private final Bevindingen bevindingen;
    private final @Nullable Object[] waarden;
    private final int[] regels;

    Lezing(Structuur structuur, Bevindingen bevindingen) {
        this.structuur = structuur;
        this.bevindingen = bevindingen;
        this.waarden = new Object[structuur.vakken()];
        this.regels = new int[structuur.vakken()];
    }

    Structuur structuur() {
        return structuur;
    }

    Spoor spoor() {
        return spoor;
    }

    Bevindingen bevindingen() {
        return bevindingen;
    }

    /** What an element held before is forgotten when it begins anew. */
    void vergeet(Element element) {
        Arrays.fill(waarden, element.vak(), element.vak() + element.vakken(), null);
    }

    /** An element that may come more than once keeps all its values, space between. */
    void bewaar(Element element, Object waarde, int regel) {
        var eerder = waarden[element.vak()];
        boolean erbij = element.herhaalbaar() && eerder != null;
        waarden[element.vak()] = erbij ? eerder + " " + waarde : waarde;
        regels[element.vak()] = regel;
    }

    @Nullable
    Object waarde(int vak) {
        return vak < 0 ? null : waarden[vak];
    }

    boolean heeft(Element element) {
        for (int vak = element.vak(); vak < element.vak() + element.vakken(); vak++) {
            if (waarden[vak] != null) {
                return true;
            }
        }
        return false;
    }

    String tekst(Element element) {
        return waarden[element.vak()] instanceof String tekst ? tekst : "";
    }

    long getal(Element element) {
        return waarden[element.vak()] instanceof Long getal ? getal : 0;
    }

    LocalDate datum(Element element) {
        return waarden[element.vak()] instanceof LocalDate datum ? datum : LocalDate.MIN;
    }

    /** What stands in an element, to show. */
    String gevonden(Element element) {
        var waarde = element.waarde().isPresent() ? waarden[element.vak()] : null;
        return waarde != null ? waarde.toString() : heeft(element) ? "gevuld" : "niets";
    }

    /** Notes a broken rule at an element; the value of a personal one is not shown. */
    void meld(Element element, Berichtregel regel, String gevonden, String verwacht) {
        bevindingen.meld(
                regels[element.vak()] > 0 ? regels[element.vak()] : spoor.huidig().regel,
                spoor.plaats(element),
                regel.code(),
                element.persoonlijk()
                        ? Bevindingen.verborgen(gevonden.length())
                        : Burgerservicenummer.afgeschermd(gevonden),
                verwacht,
                regel.gevolg(),
                regel.herstel(),
                regel.bron());
    }
}
