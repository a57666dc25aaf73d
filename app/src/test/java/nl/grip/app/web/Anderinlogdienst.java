// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A login provider that others wrote and keep: Spring Authorization Server, with its own login page, checks and tokens. Only who
 * may log in, and where it tells of groups, is said here.
 */
final class Anderinlogdienst implements AutoCloseable {
    static final String WACHTWOORD = "goed genoeg voor een proef";
    static final String ROLCLAIM = "groepen";

    /** Where the provider tells to which groups a user belongs. */
    enum Plek {
        ID_TOKEN,
        USERINFO
    }

    private final AnnotationConfigServletWebServerApplicationContext spring =
            new AnnotationConfigServletWebServerApplicationContext();
    private final int poort = Proefgemeentehuis.vrijePoort();

    Anderinlogdienst(URI grip, String client, String geheim, Plek plek) {
        spring.registerBean(Afspraak.class, () -> new Afspraak(uitgever(), grip, client, geheim, plek));
        spring.register(Inrichting.class);
        spring.refresh();
    }

    URI uitgever() {
        return URI.create("http://127.0.0.1:" + poort);
    }

    @Override
    public void close() {
        spring.close();
    }

    private record Afspraak(URI uitgever, URI grip, String client, String geheim, Plek plek) {}

    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    static class Inrichting {
        @Bean
        TomcatServletWebServerFactory tomcat(Afspraak afspraak) {
            var tomcat = new TomcatServletWebServerFactory(afspraak.uitgever().getPort());
            tomcat.setAddress(InetAddress.getLoopbackAddress());
            tomcat.setRegisterDefaultServlet(true);
            return tomcat;
        }

        @Bean
        SecurityFilterChain keten(HttpSecurity http, Afspraak afspraak) {
            return http.authorizeHttpRequests(vragen -> vragen.anyRequest().authenticated())
                    .oauth2AuthorizationServer(dienst -> dienst.oidc(oidc ->
                            oidc.userInfoEndpoint(gegevens -> gegevens.userInfoMapper(over -> new OidcUserInfo(gegevens(
                                    over.getAuthorization().getPrincipalName(), afspraak.plek() == Plek.USERINFO))))))
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        private static Map<String, Object> gegevens(String naam, boolean metGroepen) {
            return metGroepen
                    ? Map.of("sub", naam, ROLCLAIM, MENSEN.getOrDefault(naam, List.of()))
                    : Map.of("sub", naam);
        }

        @Bean
        UserDetailsService mensen() {
            return new InMemoryUserDetailsManager(
                    MENSEN.keySet().stream().map(Inrichting::mens).toList());
        }

        private static UserDetails mens(String naam) {
            return User.withUsername(naam).password("{noop}" + WACHTWOORD).build();
        }

        /** A confidential client that must prove with PKCE that it is the one that sent the browser. */
        @Bean
        RegisteredClientRepository clients(Afspraak afspraak) {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId(
                            UUID.randomUUID().toString())
                    .clientId(afspraak.client())
                    .clientSecret("{noop}" + afspraak.geheim())
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(afspraak.grip() + "/inloggen")
                    .postLogoutRedirectUri(afspraak.grip() + "/uitgelogd")
                    .scope("openid")
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .build());
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> groepenInHetBewijs(Afspraak afspraak) {
            return token -> {
                if (afspraak.plek() == Plek.ID_TOKEN
                        && token.getTokenType().getValue().equals("id_token")) {
                    var naam = token.getPrincipal().getName();
                    token.getClaims().claim(ROLCLAIM, MENSEN.getOrDefault(naam, List.of()));
                }
            };
        }

        @Bean
        ImmutableJWKSet<SecurityContext> sleutels() {
            return new ImmutableJWKSet<>(new JWKSet(sleutel()));
        }

        @Bean
        JwtDecoder lezer(ImmutableJWKSet<SecurityContext> sleutels) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(sleutels);
        }

        private static RSAKey sleutel() {
            try {
                return new RSAKeyGenerator(2048).keyID("rsa-1").generate();
            } catch (JOSEException fout) {
                throw new IllegalStateException(fout);
            }
        }

        @Bean
        AuthorizationServerSettings instelling(Afspraak afspraak) {
            return AuthorizationServerSettings.builder()
                    .issuer(afspraak.uitgever().toString())
                    .build();
        }
    }

    private static final Map<String, List<String>> MENSEN = Map.of(
            "griffier", List.of("Griffie", "Iedereen"),
            "boekhouder", List.of("Financien", "Griffie"),
            "tuinman", List.of("Plantsoenen"));
}
