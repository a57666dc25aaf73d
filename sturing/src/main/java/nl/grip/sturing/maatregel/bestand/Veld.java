// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.grip.basis.Herkomst;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.maatregel.formule.Formulefout;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value in a YAML file, and the way to read it as what it should be. What it is not becomes a bevinding. */
final class Veld {
    private static final Pattern GETAL = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,15})?");
    private static final int EERSTE_JAAR = 2000;
    private static final int LAATSTE_JAAR = 2100;
    private final String bestand;
    private final String pad;
    private final Node knoop;
    private final Bevindingen bevindingen;

    Veld(String bestand, String pad, Node knoop, Bevindingen bevindingen) {
        this.bestand = bestand;
        this.pad = pad;
        this.knoop = knoop;
        this.bevindingen = bevindingen;
    }

    Herkomst herkomst() {
        return new Herkomst(bestand, Yamlboom.regel(knoop.getStartMark()), pad);
    }

    Bevindingen bevindingen() {
        return bevindingen;
    }

    Veld onder(String naam, Node waarde) {
        return new Veld(bestand, pad.isEmpty() ? naam : pad + "." + naam, waarde, bevindingen);
    }

    void weiger(String gevonden, String verwacht, String herstel) {
        bevindingen.weiger(herkomst(), "GRIP-maatregel", gevonden, verwacht, herstel);
    }

    boolean isBlad() {
        return knoop instanceof MappingNode;
    }

    boolean isGetal() {
        return knoop instanceof ScalarNode s && GETAL.matcher(s.getValue()).matches();
    }

    boolean isWoord(String woord) {
        return knoop instanceof ScalarNode s && s.getValue().equals(woord);
    }

    Optional<String> tekst() {
        if (knoop instanceof ScalarNode s && !s.getValue().isBlank()) {
            return Optional.of(s.getValue().strip());
        }
        weiger(knoop instanceof ScalarNode ? "niets" : "een lijst of blok", "een tekst", "Vul " + pad + " in");
        return Optional.empty();
    }

    Optional<BigDecimal> getal() {
        if (isGetal() && knoop instanceof ScalarNode s) {
            return Optional.of(new BigDecimal(s.getValue()));
        }
        weiger(inhoud(), "een getal zoals 1234.56", "Gebruik een punt voor de decimalen, en geen andere tekens");
        return Optional.empty();
    }

    /** A number that is not below a border. */
    Optional<BigDecimal> getalVanaf(int ondergrens) {
        return getal().filter(getal -> {
            boolean goed = getal.compareTo(BigDecimal.valueOf(ondergrens)) >= 0;
            if (!goed) {
                weiger(inhoud(), ondergrens + " of meer", "Controleer " + pad);
            }
            return goed;
        });
    }

    Optional<Integer> jaar() {
        return geheel(EERSTE_JAAR, LAATSTE_JAAR);
    }

    Optional<YearMonth> maand() {
        String maand = inhoud();
        boolean past = maand.matches("20\\d\\d-(0[1-9]|1[0-2])");
        if (!past) {
            weiger(maand, "een maand zoals 2027-01", "Schrijf jaar, streepje, maand");
        }
        return past ? Optional.of(YearMonth.parse(maand)) : Optional.empty();
    }

    Optional<Integer> geheel(int laagste, int hoogste) {
        Optional<Integer> geheel = Optional.of(inhoud())
                .filter(tekst -> tekst.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(getal -> getal >= laagste && getal <= hoogste);
        if (geheel.isEmpty()) {
            weiger(inhoud(), "een geheel getal van " + laagste + " tot en met " + hoogste, "Verbeter " + pad);
        }
        return geheel;
    }

    Optional<Boolean> jaOfNee() {
        return woordUit(List.of("ja", "nee")).map("ja"::equals);
    }

    Optional<String> woordUit(Collection<String> keuze) {
        return tekst().filter(woord -> {
            if (!keuze.contains(woord)) {
                weiger(woord, String.join(", ", keuze), Naaste.bedoeld(woord, keuze));
            }
            return keuze.contains(woord);
        });
    }

    /** A text that another class can make sense of; its objection becomes a bevinding here. */
    <T> Optional<T> als(Function<String, T> lezer) {
        return tekst().flatMap(tekst -> {
            try {
                return Optional.of(lezer.apply(tekst));
            } catch (Formulefout fout) {
                weiger(tekst, "iets dat te lezen is (" + fout.getMessage() + ")", "Verbeter " + pad);
                return Optional.empty();
            }
        });
    }

    List<Veld> lijst() {
        if (knoop instanceof SequenceNode s) {
            List<Node> delen = s.getValue();
            return IntStream.range(0, delen.size())
                    .mapToObj(i -> onder(String.valueOf(i + 1), delen.get(i)))
                    .toList();
        }
        weiger(inhoud(), "een lijst", "Zet voor elk deel van " + pad + " een streepje");
        return List.of();
    }

    /** The keys under this field, all of which must be known. */
    Blad blad(Collection<String> bekend) {
        return vrijBlad().metAlleen(bekend);
    }

    /** The keys under this field, whatever they are. */
    Blad vrijBlad() {
        if (knoop instanceof MappingNode m) {
            return Blad.of(this, m);
        }
        weiger(inhoud(), "een blok met sleutels", "Zet onder " + pad + " regels als 'naam: waarde'");
        return Blad.leeg(this);
    }

    private String inhoud() {
        return knoop instanceof ScalarNode s ? s.getValue() : "een lijst of blok";
    }
}
