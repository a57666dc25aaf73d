// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.grip.basis.Domein;
import nl.grip.bronnen.Lijst;

/** The messages that Grip reads, told by the namespace of their root; each structure is built once, when first met. */
final class Berichtsoorten {
    private static final Pattern NAMESPACE =
            Pattern.compile("http://www\\.istandaarden\\.nl/i?(?:wmo|jw)/(\\w{1,10})/(\\w{1,20})/schema.{0,20}");
    private static final Map<String, Berichtsoort> OP_NAMESPACE = lees();
    private static final Map<String, Structuur> STRUCTUREN = new ConcurrentHashMap<>();

    private Berichtsoorten() {}

    static Optional<Structuur> find(String namespace) {
        return Optional.ofNullable(OP_NAMESPACE.get(namespace))
                .map(soort -> STRUCTUREN.computeIfAbsent(namespace, n -> Structuur.of(soort)));
    }

    /** A message that Grip reads, by its name and release. */
    static Structuur get(String soort, String release) {
        var gevonden = OP_NAMESPACE.values().stream()
                .filter(s -> s.soort().equals(soort) && s.release().equals(release))
                .findFirst()
                .orElseThrow();
        return find(gevonden.namespace()).orElseThrow();
    }

    /** What a namespace says it is, for a message that Grip does not read: "JW323 release 3.1". */
    static Optional<String> findNaam(String namespace) {
        var delen = NAMESPACE.matcher(namespace);
        return delen.matches()
                ? Optional.of(delen.group(2).toUpperCase(Locale.ROOT) + " release "
                        + delen.group(1).replace('_', '.'))
                : Optional.empty();
    }

    private static Map<String, Berichtsoort> lees() {
        Map<String, Berichtsoort> soorten = new HashMap<>();
        for (var rij : Lijst.lees("berichten/berichten.csv")) {
            var soort = new Berichtsoort(
                    rij.get("soort"),
                    domein(rij.get("domein")),
                    rij.get("release"),
                    rij.get("structuur"),
                    List.of(rij.get("berichtcode").split(" ")),
                    rij.get("standaard"),
                    Berichtkop.get(rij.get("kop")),
                    rij.get("geld"));
            soorten.put(soort.namespace(), soort);
        }
        return soorten;
    }

    private static Domein domein(String code) {
        return Arrays.stream(Domein.values())
                .filter(domein -> domein.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
