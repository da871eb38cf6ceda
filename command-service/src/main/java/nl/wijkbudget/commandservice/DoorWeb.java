package nl.wijkbudget.commandservice;

import java.util.List;
import nl.wijkbudget.door.command.ApiHeaders;
import nl.wijkbudget.door.command.AskedResolver;
import nl.wijkbudget.door.command.NewNames;
import nl.wijkbudget.door.command.RandomNames;
import nl.wijkbudget.form.command.Forms;
import nl.wijkbudget.problem.command.OwnWords;
import nl.wijkbudget.problem.command.PlainRefusal;
import nl.wijkbudget.problem.command.ProblemAnswer;
import nl.wijkbudget.problem.command.ProblemTexts;
import org.apache.catalina.core.StandardHost;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** HTTP: how requests are read and answered. */
@Configuration(proxyBeanMethods = false)
class DoorWeb {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(AskedResolver.WISHES.toArray(Class<?>[]::new));
    }

    @Bean
    @ConditionalOnMissingBean
    NewNames newNames() {
        return new RandomNames();
    }

    @Bean
    WebMvcConfigurer askedRequests(NewNames names) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new AskedResolver(names));
            }
        };
    }

    @Bean
    ProblemTexts problemTexts(@Value("${wijkbudget.currency}") String currency) {
        return new ProblemTexts(currency);
    }

    @Bean
    ErrorAttributes ownWords(ProblemTexts texts) {
        return new OwnWords(texts);
    }

    /** In place of the server's own pages. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> plainRefusals() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(PlainRefusal.class.getName());
            }
        });
    }

    @Bean
    ProblemAnswer problemAnswer(ProblemTexts texts) {
        return new ProblemAnswer(texts);
    }

    @Bean
    FilterRegistrationBean<ApiHeaders> apiHeaders(@Value("${wijkbudget.access.demo:false}") boolean demo) {
        var filter = new FilterRegistrationBean<>(new ApiHeaders(!demo));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return filter;
    }

    /** Before the guard, which then looks at the door that a form is meant for. */
    @Bean
    FilterRegistrationBean<Forms> forms() {
        var filter = new FilterRegistrationBean<>(new Forms());
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 10);
        return filter;
    }
}
