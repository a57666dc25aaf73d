// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.buren;

import java.util.Map;

/** What the taakvelden of the social domain are called (Ministerie van BZK, Iv3 informatievoorschrift gemeenten, 2017-2025). */
public final class Taakveldnaam {
    private static final int NIEUWE_INDELING = 2025;
    private static final String BEGELEIDE_PARTICIPATIE = "6.4";
    private static final Map<String, String> NAMEN = Map.ofEntries(
            Map.entry("6.1", "Samenkracht en burgerparticipatie"),
            Map.entry("6.2", "Wijkteams"),
            Map.entry("6.21", "Toegang en eerstelijnsvoorzieningen Wmo"),
            Map.entry("6.22", "Toegang en eerstelijnsvoorzieningen Jeugd"),
            Map.entry("6.23", "Toegang en eerstelijnsvoorzieningen integraal"),
            Map.entry("6.3", "Inkomensregelingen"),
            Map.entry(BEGELEIDE_PARTICIPATIE, "Begeleide participatie"),
            Map.entry("6.5", "Arbeidsparticipatie"),
            Map.entry("6.6", "Maatwerkvoorziening Wmo"),
            Map.entry("6.60", "Hulpmiddelen en diensten Wmo"),
            Map.entry("6.71", "Maatwerkdienstverlening 18+"),
            Map.entry("6.72", "Maatwerkdienstverlening 18-"),
            Map.entry("6.73", "Jeugdhulp met verblijf"),
            Map.entry("6.74", "Jeugdhulp crisis, landelijk en gesloten"),
            Map.entry("6.75", "Jeugdhulp ambulant"),
            Map.entry("6.76", "Jeugdhulp met verblijf"),
            Map.entry("6.79", "Persoonsgebonden budgetten"),
            Map.entry("6.81", "Geëscaleerde zorg 18+"),
            Map.entry("6.82", "Geëscaleerde zorg 18-"),
            Map.entry("6.91", "Coördinatie en beleid Wmo"),
            Map.entry("6.92", "Coördinatie en beleid Jeugd"));

    private Taakveldnaam() {}

    /** The code with its name in that year; the code alone when it is not one of these. */
    public static String van(String taakveld, int jaar) {
        var naam = taakveld.equals(BEGELEIDE_PARTICIPATIE) && jaar >= NIEUWE_INDELING
                ? "WSW en beschut werk"
                : NAMEN.getOrDefault(taakveld, "");
        return (taakveld + " " + naam).strip();
    }
}
