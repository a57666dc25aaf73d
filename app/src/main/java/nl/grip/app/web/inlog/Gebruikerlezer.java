// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.app.web.inlog.Inlogfout.Reden;

/** Who the claims of a checked token are about, and what he may look as. */
record Gebruikerlezer(Inloginstelling instelling) {
    private static final int LANGSTE_NAAM = 200;

    /** Whether all is in them that must be known of a user. */
    boolean isVolledig(JWTClaimsSet claims) {
        return find(claims, instelling.wie()).isPresent()
                && find(claims, instelling.rolclaim()).isPresent();
    }

    Gebruiker lees(JWTClaimsSet claims, JWT bewijs, Instant nu) {
        var wie = find(claims, instelling.wie())
                .map(naam -> String.valueOf(naam).replaceAll("\\p{Cntrl}", "").strip())
                .filter(naam -> !naam.isEmpty() && naam.length() <= LANGSTE_NAAM)
                .orElseThrow(() -> new Inlogfout(Reden.ZONDER_NAAM));
        return new Gebruiker(wie, instelling.rollenVan(groepen(claims)), bewijs, nu);
    }

    /** A list of names, or one name. */
    private List<String> groepen(JWTClaimsSet claims) {
        return find(claims, instelling.rolclaim())
                .map(waarde -> waarde instanceof Collection<?> lijst
                        ? lijst.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(waarde)))
                .orElse(List.of());
    }

    /** A claim by its name, else what lies under the names between the dots. */
    private static Optional<Object> find(JWTClaimsSet claims, String naam) {
        return Optional.ofNullable(claims.getClaim(naam)).or(() -> onder(claims.getClaims(), naam));
    }

    private static Optional<Object> onder(Map<?, ?> blok, String pad) {
        int punt = pad.indexOf('.');
        Optional<Object> waarde = Optional.ofNullable(blok.get(punt < 0 ? pad : pad.substring(0, punt)));
        return punt < 0
                ? waarde
                : waarde.filter(Map.class::isInstance).flatMap(in -> onder((Map<?, ?>) in, pad.substring(punt + 1)));
    }
}
