// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.grip.app.web.rol.Rol;

/**
 * Where people log in, and who of them looks as what. Read from a file by {@link Inlogbestand}.
 *
 * @param uitgever issuer identifier of the provider; its discovery document is found from there
 * @param adres under which people see Grip; the only one it answers to
 * @param client as which the provider knows Grip
 * @param scope what is asked for, {@code openid} among it
 * @param wie claim that names the user in the access log and beside changes
 * @param rolclaim claim with the groups of the user; a dot goes a level down
 * @param rollen the groups that give a role; the first role that fits is the one to start as
 * @param stilte after so long without a question one must log in again
 * @param langst after so long one must log in again, busy or not
 * @param api who an access token of a program must be meant for; empty when programs may not log in
 */
public record Inloginstelling(
        URI uitgever,
        URI adres,
        String client,
        Geheim geheim,
        List<String> scope,
        String wie,
        String rolclaim,
        List<Groep> rollen,
        Duration stilte,
        Duration langst,
        Optional<String> api) {

    /** What the provider says of a user who has this role. */
    public record Groep(Rol rol, List<String> waarden) {
        public Groep {
            waarden = List.copyOf(waarden);
        }
    }

    public Inloginstelling {
        scope = List.copyOf(scope);
        rollen = List.copyOf(rollen);
    }

    /** The roles of who is in these groups, in the order of the file. */
    List<Rol> rollenVan(List<String> groepen) {
        return rollen.stream()
                .filter(groep -> groep.waarden().stream().anyMatch(groepen::contains))
                .map(Groep::rol)
                .toList();
    }

    /** Whether a browser sends cookies to it over TLS only. */
    public boolean isVersleuteld() {
        return adres.getScheme().equals("https");
    }

    /** Over the network only with TLS (RFC 6749, 3.1.2.1); without it only on this machine, for a trial. */
    static boolean isVeilig(URI adres) {
        return "https".equals(adres.getScheme())
                || ("http".equals(adres.getScheme()) && "127.0.0.1".equals(adres.getHost()));
    }
}
