// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.referentie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.grip.rekenen.methode.Methoden;
import nl.grip.rekenen.methode.OngeldigeVraag;
import nl.grip.rekenen.methode.Uitvoerregel;

/** Puts every reference case of a family to the same registry that the command line uses, and counts. */
final class Vergelijking {
    /** Not asked for; named here so that nothing is left out in silence. */
    static final Set<String> NIET_GEVRAAGD = Set.of(
            "MunichChainLadder",
            "Munich",
            "PaidIncurredChain",
            "ClarkLDF",
            "ClarkCapeCod",
            "auto.arima",
            "airline_arima",
            "CoxPH",
            "coxzph",
            "survreg",
            "SyntheticControl",
            "geslotenvorm");

    /** The input of a question, as the caller of the command line would write it. */
    record Invoer(List<String> kop, List<List<String>> rijen, Map<String, String> opties) {
        Invoer(List<String> kop, List<List<String>> rijen) {
            this(kop, rijen, Map.of());
        }
    }

    private final Map<String, int[]> tellingen = new TreeMap<>();
    private final List<String> fouten = new ArrayList<>();

    static Vergelijking van(String bestand, Function<Geval, Invoer> invoer) {
        var vergelijking = new Vergelijking();
        var vragen = Referentiemap.lees(bestand).stream()
                .map(Geval::van)
                .filter(geval -> !NIET_GEVRAAGD.contains(geval.methode()))
                .collect(Collectors.groupingBy(Geval::vraag, LinkedHashMap::new, Collectors.toList()));
        vragen.values().forEach(gevallen -> vergelijking.stel(gevallen, invoer));
        return vergelijking;
    }

    private void stel(List<Geval> gevallen, Function<Geval, Invoer> invoer) {
        var eerste = gevallen.get(0);
        var antwoord = antwoord(eerste, invoer.apply(eerste));
        for (Geval geval : gevallen) {
            String waarde = antwoord.getOrDefault(geval.grootheid() + "@" + geval.sleutel(), "");
            boolean goed = !waarde.isEmpty() && geval.klopt(Double.parseDouble(waarde))
                    || evenGoedOptimum(geval, gevallen, antwoord);
            tellingen.computeIfAbsent(geval.methode(), m -> new int[2])[goed ? 0 : 1]++;
            if (!goed) {
                fouten.add(geval + " -> '" + waarde + "'");
            }
        }
    }

    /**
     * Parameters of an optimised fit lie on a flat top: another place counts as good when the likelihood there is at least
     * that of the reference.
     */
    private static boolean evenGoedOptimum(Geval geval, List<Geval> gevallen, Map<String, String> antwoord) {
        return geval.grootheid().equals("parameter")
                && gevallen.stream()
                        .filter(ander -> ander.grootheid().equals("loglik"))
                        .anyMatch(ander -> Double.parseDouble(antwoord.get("loglik@totaal")) >= ander.verwacht());
    }

    private Map<String, String> antwoord(Geval geval, Invoer invoer) {
        Map<String, String> antwoord = new HashMap<>();
        var opties = new HashMap<>(Optietekst.lees(geval.opties()));
        opties.putAll(invoer.opties());
        try {
            Methoden.reken(geval.methode(), opties, invoer.kop(), invoer.rijen())
                    .forEach(regel -> antwoord.put(sleutel(regel), regel.waarde()));
        } catch (OngeldigeVraag onbekend) {
            fouten.add(geval.vraag() + ": " + onbekend.getMessage());
        }
        return antwoord;
    }

    private static String sleutel(Uitvoerregel regel) {
        return regel.grootheid() + "@" + regel.index();
    }

    List<String> fouten() {
        return fouten;
    }

    String verslag() {
        return tellingen.entrySet().stream()
                .map(telling -> "%-28s goed %5d fout %5d"
                        .formatted(telling.getKey(), telling.getValue()[0], telling.getValue()[1]))
                .collect(Collectors.joining(
                        "\n",
                        "\n",
                        "\nNiet gevraagd: "
                                + String.join(
                                        ", ", NIET_GEVRAAGD.stream().sorted().toList()) + "\n"));
    }
}
