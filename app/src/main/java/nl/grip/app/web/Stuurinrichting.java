// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import nl.grip.app.web.begroting.Begrotingspagina;
import nl.grip.app.web.instrument.Instrumentpagina;
import nl.grip.app.web.maatregel.Maatregelenpagina;
import nl.grip.app.web.maatregel.Narekenpagina;
import nl.grip.app.web.regio.Regiopagina;
import nl.grip.app.web.risico.Risicopagina;
import nl.grip.app.web.scenario.Scenariopagina;
import nl.grip.app.web.sturing.Registerpagina;
import nl.grip.app.web.taakstelling.Taakstellingspagina;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of sturing: what is wanted, what is done about it, and what that costs. */
@Configuration(proxyBeanMethods = false)
class Stuurinrichting {
    @Bean
    Maatregelenpagina maatregelenpagina(Vraagbronnen bronnen) {
        return new Maatregelenpagina(bronnen.maatregelen(), bronnen.vandaag());
    }

    @Bean
    Narekenpagina narekenpagina(Vraagbronnen bronnen) {
        return new Narekenpagina(bronnen.gegevens());
    }

    @Bean
    Scenariopagina scenariopagina(Vraagbronnen bronnen) {
        return new Scenariopagina(bronnen.scenarios());
    }

    @Bean
    Begrotingspagina begrotingspagina(Vraagbronnen bronnen) {
        return new Begrotingspagina(
                bronnen.sturing().begroting(), bronnen.sturing().registers());
    }

    @Bean
    Taakstellingspagina taakstellingspagina(Vraagbronnen bronnen) {
        return new Taakstellingspagina(bronnen.sturing().registers(), bronnen.maatregelen());
    }

    @Bean
    Risicopagina risicopagina(Vraagbronnen bronnen) {
        return new Risicopagina(
                bronnen.sturing().registers(),
                bronnen.sturing().begroting(),
                bronnen.sturing().instrumenten());
    }

    @Bean
    Regiopagina regiopagina(Vraagbronnen bronnen) {
        return new Regiopagina(bronnen.sturing().registers());
    }

    @Bean
    Instrumentpagina instrumentpagina(Vraagbronnen bronnen) {
        return new Instrumentpagina(
                bronnen.sturing().registers(), bronnen.sturing().instrumenten());
    }

    @Bean
    Registerpagina registerpagina(Vraagbronnen bronnen) {
        return new Registerpagina(bronnen.sturing().registers());
    }
}
