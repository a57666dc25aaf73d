// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.grip.bronnen.Feitrij;
import nl.grip.bronnen.Pseudonimisering;
import org.jspecify.annotations.Nullable;

/**
 * One row at a time laid over the elements of a message of release 3.2, as if it had come in one: values are judged by
 * the types of the XSD, facts are made by the same list, and the rules for a line and its client are tried. Elements are
 * called by the end of their path ({@code IngediendBedrag/Bedrag}).
 */
public final class Berichtvelden {
    private static final String RELEASE = "3.2";
    private static final Pattern MEER = Pattern.compile("[ ,/]+");

    private final Structuur structuur;
    private final Lezing lezing;
    private final Omgeving omgeving;
    private final Tekens tekens = new Tekens();
    private final Element rij;
    private final Element client;
    private final Map<Element, String> velden = new HashMap<>();
    private final Map<Feitkaart, List<@Nullable Object>> vorige = new HashMap<>();

    /** A value that the element may not have, or lacks. */
    public record Fout(String veld, String gevonden, String verwacht) {}

    /** A rule of the standard that the row breaks. */
    public record Gebroken(String code, String gevonden, String verwacht, String gevolg, String herstel, String bron) {}

    private Berichtvelden(Structuur structuur, Pseudonimisering pseudonimisering) {
        this.structuur = structuur;
        this.lezing = new Lezing(structuur, new Bevindingen(""));
        this.omgeving = new Omgeving(structuur.soort().domein(), pseudonimisering);
        this.rij = structuur.feiten().stream()
                .filter(Feitkaart::geteld)
                .map(Feitkaart::rij)
                .findFirst()
                .orElseThrow();
        this.client = structuur.element("Client/Bsn");
    }

    /** @param soort {@code JW323} */
    public static Berichtvelden of(String soort, Pseudonimisering pseudonimisering) {
        return new Berichtvelden(Berichtsoorten.get(soort, RELEASE), pseudonimisering);
    }

    /** Whether it is an element of a line of this message. */
    public boolean heeftInRij(String veld) {
        return structuur.findElement(veld).stream()
                .anyMatch(element -> element.pad().startsWith(rij.pad()));
    }

    /** Whether it is an element that a message has once, for all clients and lines. */
    public boolean isKop(String veld) {
        String clienten = client.pad().substring(0, client.pad().lastIndexOf('/'));
        return structuur.findElement(veld).stream()
                .noneMatch(element -> element.pad().startsWith(clienten));
    }

    /** Forgets the row before; an element that this message does not have is left alone. */
    public List<Fout> vul(Map<String, Object> waarden) {
        lezing.vergeet(structuur.wortel());
        List<Fout> fouten = new ArrayList<>();
        waarden.forEach((veld, waarde) ->
                structuur.findElement(veld).ifPresent(element -> zet(element, veld, waarde.toString(), fouten)));
        ontbrekend(rij, fouten);
        return fouten;
    }

    /** An element that may come more than once holds all values of its cell. */
    private void zet(Element element, String veld, String cel, List<Fout> fouten) {
        for (var waarde : element.herhaalbaar() ? MEER.split(cel.strip()) : new String[] {cel}) {
            zetEen(element, veld, waarde, fouten);
        }
    }

    private void zetEen(Element element, String veld, String waarde, List<Fout> fouten) {
        var type = element.waarde().orElseThrow();
        tekens.zet(waarde);
        var gelezen = type.lees(tekens);
        velden.put(element, veld);
        if (gelezen == null) {
            fouten.add(new Fout(veld, getoond(element, waarde), type.verwacht()));
        } else {
            lezing.bewaar(element, gelezen, 1);
        }
    }

    private static String getoond(Element element, String waarde) {
        return element.persoonlijk() ? Bevindingen.verborgen(waarde.length()) : "'" + waarde + "'";
    }

    /** As the XSD says: what must be there, and what must be there beside what is. */
    private void ontbrekend(Element ouder, List<Fout> fouten) {
        for (var kind : ouder.kinderen()) {
            if (kind.waarde().isEmpty() && (kind.verplicht() || lezing.heeft(kind))) {
                ontbrekend(kind, fouten);
            } else if (kind.waarde().isPresent() && kind.verplicht() && !lezing.heeft(kind)) {
                fouten.add(new Fout(ouder.naam() + "/" + kind.naam(), "niets", kind.naam()));
            }
        }
    }

    /** The facts of this row; what a message says once of all its lines is a fact when it is new. */
    public List<Feitrij> feiten(int nummer, int regel) {
        return feiten(nummer, regel, kaart -> true);
    }

    /** Those of them that the whole message has once: what is left of a row when its line and client are gone. */
    public List<Feitrij> kopfeiten(int nummer, int regel) {
        return feiten(nummer, regel, kaart -> !kaart.geteld());
    }

    private List<Feitrij> feiten(int nummer, int regel, Predicate<Feitkaart> gezocht) {
        List<Feitrij> feiten = new ArrayList<>();
        for (var kaart : structuur.feiten()) {
            var waarden = waarden(kaart);
            if (gezocht.test(kaart) && (kaart.geteld() || !waarden.equals(vorige.put(kaart, waarden)))) {
                feiten.add(new Feitrij(kaart.soort(), nummer, regel, "", waarden));
            }
        }
        return feiten;
    }

    private List<@Nullable Object> waarden(Feitkaart kaart) {
        var waarden = kaart.bronnen().stream()
                .map(bron -> bron.wijze().waarde(lezing.waarde(bron.vak()), lezing.waarde(bron.met()), omgeving))
                .toArray();
        return Collections.unmodifiableList(Arrays.asList(waarden));
    }

    /** Tells the element and what is wrong with it; of a rule on several elements the one that it is named by. */
    public void toets(BiConsumer<String, Gebroken> ontvanger) {
        for (var toets : structuur.toetsen()) {
            boolean geldt = toets.bij() == rij || toets.op() == client;
            if (geldt && toets.gebroken().test(lezing)) {
                ontvanger.accept(velden.getOrDefault(toets.op(), toets.op().naam()), gebroken(toets));
            }
        }
    }

    private Gebroken gebroken(Toets toets) {
        var gevonden = lezing.gevonden(toets.op());
        return new Gebroken(
                toets.regel().code(),
                toets.op().persoonlijk() ? Bevindingen.verborgen(gevonden.length()) : gevonden,
                toets.verwacht().apply(lezing),
                toets.regel().gevolg(),
                toets.regel().herstel(),
                toets.regel().bron());
    }
}
