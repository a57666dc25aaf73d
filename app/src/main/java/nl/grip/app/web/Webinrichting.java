// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import jakarta.servlet.MultipartConfigElement;
import java.util.Locale;
import nl.grip.app.web.aandacht.Aandachtpagina;
import nl.grip.app.web.api.Apipagina;
import nl.grip.app.web.begrip.Begrippenpagina;
import nl.grip.app.web.begroting.Begrotingspagina;
import nl.grip.app.web.bron.Bronpagina;
import nl.grip.app.web.catalogus.Cataloguspagina;
import nl.grip.app.web.cijfer.Cijferpagina;
import nl.grip.app.web.cijfer.Duidingpagina;
import nl.grip.app.web.document.Documentenpagina;
import nl.grip.app.web.dossier.Dossierpagina;
import nl.grip.app.web.fout.Foutpagina;
import nl.grip.app.web.fout.Vraagfouten;
import nl.grip.app.web.gegevens.Gegevenspagina;
import nl.grip.app.web.herkomst.Herkomstpagina;
import nl.grip.app.web.instrument.Instrumentpagina;
import nl.grip.app.web.maatregel.Maatregelenpagina;
import nl.grip.app.web.maatregel.Narekenpagina;
import nl.grip.app.web.overzicht.Overzichtspagina;
import nl.grip.app.web.prognose.Prognosepagina;
import nl.grip.app.web.regio.Regiopagina;
import nl.grip.app.web.risico.Risicopagina;
import nl.grip.app.web.scenario.Scenariopagina;
import nl.grip.app.web.sturing.Registerpagina;
import nl.grip.app.web.taakstelling.Taakstellingspagina;
import nl.grip.app.web.team.Teampagina;
import nl.grip.app.web.traject.Inwonerpagina;
import nl.grip.app.web.traject.Trajectpagina;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Everything the server consists of, written out: nothing is found or guessed at start-up, so it starts fast. */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
class Webinrichting implements WebMvcConfigurer {
    private static final String HUISSTIJL = "classpath:/nl/grip/app/web/huisstijl/";

    private static final long GROOTSTE_BESTAND = 2L << 30;
    private static final long GROOTSTE_LEVERING = 4L << 30;
    private static final int IN_GEHEUGEN = 1 << 16;

    @Bean
    TomcatServletWebServerFactory tomcat(Opstelling opstelling) {
        var tomcat = new TomcatServletWebServerFactory(opstelling.poort());
        tomcat.setAddress(opstelling.adres());
        tomcat.addInitializers(new Koekje(opstelling.inlog()));
        tomcat.setRegisterDefaultServlet(false);
        tomcat.addErrorPages(new ErrorPage(Foutpagina.ADRES));
        tomcat.addContextCustomizers(context -> {
            context.setRequestCharacterEncoding("UTF-8");
            ((StandardHost) context.getParent()).setErrorReportValveClass(Noodpagina.class.getName());
        });
        return tomcat;
    }

    @Bean
    ServletRegistrationBean<DispatcherServlet> verdeler(WebApplicationContext spring, Vraagbronnen bronnen) {
        var verdeler = new ServletRegistrationBean<>(new DispatcherServlet(spring), "/");
        verdeler.setMultipartConfig(new MultipartConfigElement(
                bronnen.gegevens().werkmap().toString(), GROOTSTE_BESTAND, GROOTSTE_LEVERING, IN_GEHEUGEN));
        return verdeler;
    }

    @Bean
    Teampagina teampagina(Vraagbronnen bronnen) {
        return new Teampagina(bronnen.werk().teams());
    }

    @Bean
    Trajectpagina trajectpagina(Vraagbronnen bronnen) {
        return new Trajectpagina(bronnen.werk().personen());
    }

    @Bean
    Inwonerpagina inwonerpagina(Vraagbronnen bronnen) {
        return new Inwonerpagina(bronnen.werk().personen());
    }

    @Bean
    Overzichtspagina overzichtspagina(Vraagbronnen bronnen) {
        return new Overzichtspagina(
                bronnen.kosten(),
                bronnen.werk().jaren(),
                bronnen.maatregelen(),
                bronnen.werk().aandacht());
    }

    @Bean
    Aandachtpagina aandachtpagina(Vraagbronnen bronnen) {
        return new Aandachtpagina(bronnen.werk().aandacht());
    }

    @Bean
    Herkomstpagina herkomstpagina(Vraagbronnen bronnen) {
        return new Herkomstpagina(bronnen.herkomst());
    }

    @Bean
    Bronpagina bronpagina(Vraagbronnen bronnen) {
        return new Bronpagina(bronnen.elementen(), bronnen.werk().personen());
    }

    @Bean
    Cijferpagina cijferpagina(Vraagbronnen bronnen) {
        return new Cijferpagina(bronnen.cijfers(), bronnen.werk().duidingen());
    }

    @Bean
    Duidingpagina duidingpagina(Vraagbronnen bronnen) {
        return new Duidingpagina(bronnen.cijfers(), bronnen.werk().duidingen());
    }

    @Bean
    Cataloguspagina cataloguspagina(Vraagbronnen bronnen) {
        return new Cataloguspagina(bronnen.cijfers());
    }

    @Bean
    Dossierpagina dossierpagina(Vraagbronnen bronnen) {
        return new Dossierpagina(bronnen.cijfers(), bronnen.prognose());
    }

    @Bean
    Begrippenpagina begrippenpagina() {
        return new Begrippenpagina();
    }

    /** The name is the one that Spring looks for. Nothing is received before the role of the sender is known. */
    @Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
    MultipartResolver leveringen() {
        var leveringen = new StandardServletMultipartResolver();
        leveringen.setResolveLazily(true);
        return leveringen;
    }

    @Bean
    Gegevenspagina gegevenspagina(Vraagbronnen bronnen) {
        return new Gegevenspagina(bronnen.gegevens());
    }

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
    Prognosepagina prognosepagina(Vraagbronnen bronnen) {
        return new Prognosepagina(bronnen.prognose());
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

    @Bean
    Documentenpagina documentenpagina(Vraagbronnen bronnen) {
        return new Documentenpagina(bronnen.werk().rapport());
    }

    @Bean
    Apipagina apipagina(Vraagbronnen bronnen) {
        return new Apipagina(bronnen.cijfers(), bronnen.werk().rapport(), bronnen.gegevens());
    }

    @Bean
    Foutpagina foutpagina(Vraagbronnen bronnen) {
        return new Foutpagina(bronnen.fouten());
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.forLanguageTag("nl"));
    }

    @Bean
    Vraagfouten vraagfouten() {
        return new Vraagfouten();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry register) {
        register.addResourceHandler("/huisstijl/**")
                .addResourceLocations(HUISSTIJL)
                .setCacheControl(CacheControl.noCache());
    }
}
