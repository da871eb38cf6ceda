package nl.wijkbudget.queryservice;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import nl.wijkbudget.access.query.ClosedDoor;
import nl.wijkbudget.access.query.LoginPage;
import nl.wijkbudget.access.query.MandatesPage;
import nl.wijkbudget.access.query.OwnSessionsAnswer;
import nl.wijkbudget.access.query.Powers;
import nl.wijkbudget.access.query.ShownSessions;
import nl.wijkbudget.agenda.query.AgendaPage;
import nl.wijkbudget.agenda.query.MeetingCalendar;
import nl.wijkbudget.agenda.query.MeetingPackPage;
import nl.wijkbudget.agenda.query.Meetings;
import nl.wijkbudget.agenda.query.RankedAgendaAnswer;
import nl.wijkbudget.agenda.query.ReviewPage;
import nl.wijkbudget.approval.query.SubmissionsAnswer;
import nl.wijkbudget.approval.query.SubmissionsPage;
import nl.wijkbudget.approval.query.WaitingForYou;
import nl.wijkbudget.audit.query.DecisionWords;
import nl.wijkbudget.audit.query.DecisionsAnswer;
import nl.wijkbudget.audit.query.JournalPage;
import nl.wijkbudget.audit.query.NewsFeeds;
import nl.wijkbudget.ballot.query.BoothPage;
import nl.wijkbudget.ballot.query.DeskPage;
import nl.wijkbudget.ballot.query.TablePage;
import nl.wijkbudget.ballot.query.TurnoutAnswer;
import nl.wijkbudget.ballot.query.TurnoutStream;
import nl.wijkbudget.counting.query.CountPage;
import nl.wijkbudget.counting.query.CountStream;
import nl.wijkbudget.counting.query.CounterfactualsAnswer;
import nl.wijkbudget.counting.query.CountsAnswer;
import nl.wijkbudget.counting.query.ReasonsAnswer;
import nl.wijkbudget.counting.query.ResultAnswer;
import nl.wijkbudget.counting.query.ResultPage;
import nl.wijkbudget.counting.query.StepsAnswer;
import nl.wijkbudget.delivery.query.DeliveryAnswer;
import nl.wijkbudget.delivery.query.DeliveryPage;
import nl.wijkbudget.delivery.query.StalledProjects;
import nl.wijkbudget.evidence.query.ReceiptPage;
import nl.wijkbudget.following.query.FollowedLines;
import nl.wijkbudget.following.query.MailOffers;
import nl.wijkbudget.following.query.StopMailPage;
import nl.wijkbudget.home.query.HomePage;
import nl.wijkbudget.ledger.query.BookingPage;
import nl.wijkbudget.ledger.query.LedgerAnswer;
import nl.wijkbudget.ledger.query.LedgerPage;
import nl.wijkbudget.ledger.query.ProjectMoneyAnswer;
import nl.wijkbudget.ledger.query.StatementAnswer;
import nl.wijkbudget.neighbourhood.query.NeighbourhoodAnswer;
import nl.wijkbudget.neighbourhood.query.NeighbourhoodPage;
import nl.wijkbudget.neighbourhood.query.NeighbourhoodSetUpPage;
import nl.wijkbudget.neighbourhood.query.NeighbourhoodsAnswer;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.pabulib.query.ImportPage;
import nl.wijkbudget.pabulib.query.ImportStream;
import nl.wijkbudget.page.query.ComponentPage;
import nl.wijkbudget.page.query.FilledForms;
import nl.wijkbudget.page.query.LanguageChoice;
import nl.wijkbudget.page.query.MapTiles;
import nl.wijkbudget.page.query.OpenDoors;
import nl.wijkbudget.page.query.PageHeaders;
import nl.wijkbudget.page.query.PageProblems;
import nl.wijkbudget.page.query.StatementPages;
import nl.wijkbudget.page.query.StyleSheet;
import nl.wijkbudget.page.query.UnknownAddress;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.person.Names;
import nl.wijkbudget.person.query.InspectionLines;
import nl.wijkbudget.person.query.InspectionsAnswer;
import nl.wijkbudget.person.query.InspectionsPage;
import nl.wijkbudget.person.query.MailLoginPage;
import nl.wijkbudget.person.query.NamesAnswer;
import nl.wijkbudget.person.query.OwnFiles;
import nl.wijkbudget.person.query.OwnPersonaliaAnswer;
import nl.wijkbudget.person.query.OwnPersonaliaPage;
import nl.wijkbudget.person.query.ShownNames;
import nl.wijkbudget.project.query.AssessPage;
import nl.wijkbudget.project.query.Involvements;
import nl.wijkbudget.project.query.MergePage;
import nl.wijkbudget.project.query.ProjectAnswer;
import nl.wijkbudget.project.query.ProjectPage;
import nl.wijkbudget.project.query.ProjectTitles;
import nl.wijkbudget.project.query.ProjectsAnswer;
import nl.wijkbudget.project.query.ProjectsGeoJson;
import nl.wijkbudget.project.query.ProjectsPage;
import nl.wijkbudget.project.query.ProposePage;
import nl.wijkbudget.project.query.RevisePage;
import nl.wijkbudget.projection.ProjectionPositions;
import nl.wijkbudget.projection.ProjectionsAssembly;
import nl.wijkbudget.projection.query.OperatorsPage;
import nl.wijkbudget.projection.query.ReadModelOrders;
import nl.wijkbudget.projection.query.ReadModelStatesAnswer;
import nl.wijkbudget.reading.query.LiveUpdates;
import nl.wijkbudget.reading.query.LookingBack;
import nl.wijkbudget.reading.query.PositionGate;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.ReadProblems;
import nl.wijkbudget.reading.query.ReadTexts;
import nl.wijkbudget.round.query.LotAnswer;
import nl.wijkbudget.round.query.LotPage;
import nl.wijkbudget.round.query.NewRoundPage;
import nl.wijkbudget.round.query.RoundAnswer;
import nl.wijkbudget.round.query.RoundPage;
import nl.wijkbudget.round.query.RoundSetUpPage;
import nl.wijkbudget.round.query.RoundsAnswer;
import nl.wijkbudget.rulebook.query.RulebookPage;
import nl.wijkbudget.rulebook.query.RulebookWords;
import nl.wijkbudget.theme.query.ThemeDashboardsAnswer;
import nl.wijkbudget.theme.query.ThemePage;
import nl.wijkbudget.theme.query.ThemesPage;
import nl.wijkbudget.votingcode.query.VotingCodesAnswer;
import nl.wijkbudget.votingcode.query.VotingCodesPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The read side over HTTP: what is not listed here cannot be read. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:nl/wijkbudget/queryservice/defaults.properties")
@Import({
    ProjectionsAssembly.class,
    Questions.class,
    Setups.class,
    ProjectTitles.class,
    MailOffers.class,
    FollowedLines.class,
    Involvements.class,
    RulebookWords.class,
    ReadTexts.class,
    ReadProblems.class,
    PageProblems.class,
    FilledForms.class,
    UnknownAddress.class,
    ClosedDoor.class,
    LoginPage.class,
    OwnSessionsAnswer.class,
    ShownSessions.class,
    NeighbourhoodsAnswer.class,
    NeighbourhoodAnswer.class,
    SubmissionsAnswer.class,
    RoundsAnswer.class,
    RoundAnswer.class,
    LotAnswer.class,
    ProjectsAnswer.class,
    ProjectAnswer.class,
    TurnoutAnswer.class,
    TurnoutStream.class,
    VotingCodesAnswer.class,
    ResultAnswer.class,
    StepsAnswer.class,
    ReasonsAnswer.class,
    CounterfactualsAnswer.class,
    CountsAnswer.class,
    RankedAgendaAnswer.class,
    LedgerAnswer.class,
    StatementAnswer.class,
    ProjectMoneyAnswer.class,
    ThemeDashboardsAnswer.class,
    DeliveryAnswer.class,
    DecisionsAnswer.class,
    DecisionWords.class,
    ReadModelStatesAnswer.class,
    ReadModelOrders.class,
    HomePage.class,
    NeighbourhoodPage.class,
    SubmissionsPage.class,
    NeighbourhoodSetUpPage.class,
    RoundPage.class,
    RoundSetUpPage.class,
    LotPage.class,
    RulebookPage.class,
    CountPage.class,
    CountStream.class,
    VotingCodesPage.class,
    NewRoundPage.class,
    BoothPage.class,
    DeskPage.class,
    TablePage.class,
    ProjectsGeoJson.class,
    ProjectsPage.class,
    ProjectPage.class,
    ProposePage.class,
    RevisePage.class,
    AssessPage.class,
    MergePage.class,
    ResultPage.class,
    AgendaPage.class,
    ReviewPage.class,
    MeetingPackPage.class,
    MeetingCalendar.class,
    LedgerPage.class,
    BookingPage.class,
    DeliveryPage.class,
    ImportStream.class,
    ThemesPage.class,
    JournalPage.class,
    NewsFeeds.class,
    OperatorsPage.class,
    StatementPages.class,
    ComponentPage.class,
    InspectionLines.class,
    InspectionsAnswer.class,
    InspectionsPage.class,
    MailLoginPage.class,
    StopMailPage.class,
    NamesAnswer.class,
    OwnFiles.class,
    OwnPersonaliaAnswer.class,
    OwnPersonaliaPage.class,
    ReceiptPage.class,
})
public class QueryServiceAssembly {
    private static final String LEAFLET = "classpath:/META-INF/resources/webjars/leaflet/1.9.4/dist/";

    @Bean
    Words words(MessageSource messages) {
        return new Words(messages, LocaleContextHolder::getLocale);
    }

    @Bean
    StalledProjects stalledProjects(
            Questions questions,
            ObjectProvider<Clock> clock,
            @Value("${wijkbudget.pages.stalled-after}") Duration patience) {
        return new StalledProjects(questions, clock.getIfAvailable(Clock::systemUTC), patience);
    }

    @Bean
    ImportPage importPage(Questions questions, Words words, ObjectProvider<Clock> clock) {
        return new ImportPage(questions, words, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    ThemePage themePage(
            Questions questions,
            Setups setups,
            Words words,
            DecisionWords say,
            LookingBack back,
            StalledProjects stalled,
            ObjectProvider<Clock> clock) {
        return new ThemePage(questions, setups, words, say, back, stalled, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    LookingBack lookingBack(Questions questions, ProjectionPositions positions, ObjectProvider<Clock> clock) {
        return new LookingBack(questions, positions, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    LiveUpdates liveUpdates(
            @Value("${wijkbudget.live.pace}") Duration pace,
            @Value("${wijkbudget.live.heartbeat}") Duration heartbeat,
            @Value("${wijkbudget.live.longest}") Duration longest,
            @Value("${wijkbudget.live.most}") int most,
            @Value("${wijkbudget.live.most-per-address}") int mostOfOne) {
        return new LiveUpdates(new LiveUpdates.Limits(pace, heartbeat, longest, most, mostOfOne));
    }

    @Bean
    Meetings meetings(
            @Value("${wijkbudget.meetings.day}") DayOfWeek day,
            @Value("${wijkbudget.meetings.week}") int week,
            @Value("${wijkbudget.meetings.starts}") String starts,
            @Value("${wijkbudget.meetings.lasts}") Duration lasts) {
        return new Meetings(day, week, LocalTime.parse(starts), lasts);
    }

    @Bean
    OpenDoors doors() {
        return new OpenDoors();
    }

    @Bean
    Powers powers(OpenDoors doors, Questions questions, ObjectProvider<Clock> clock) {
        return new Powers(doors, questions, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    WaitingForYou waitingForYou(Questions questions, OpenDoors doors, Powers powers, ObjectProvider<Clock> clock) {
        return new WaitingForYou(questions, doors, powers, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    MandatesPage mandatesPage(Questions questions, Setups setups, ObjectProvider<Clock> clock) {
        return new MandatesPage(questions, setups, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    ShownNames people(ObjectProvider<Names> names, Words words) {
        return new ShownNames(names, words);
    }

    @Bean
    LanguageChoice localeResolver() {
        return new LanguageChoice();
    }

    @Bean
    StyleSheet styleSheet(@Value("${wijkbudget.pages.theme}") Resource theme) {
        return new StyleSheet(theme);
    }

    @Bean
    WebMvcConfigurer waitForPositions(
            ProjectionPositions positions, @Value("${wijkbudget.read.patience}") Duration patience) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new PositionGate(positions, patience));
            }
        };
    }

    @Bean
    FilterRegistrationBean<LanguageChoice> languageOfEachRequest(LanguageChoice choice) {
        var filter = new FilterRegistrationBean<>(choice);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 80);
        return filter;
    }

    @Bean
    MapTiles mapTiles(
            @Value("${wijkbudget.map.tiles}") String tiles,
            @Value("${wijkbudget.map.attribution}") String attribution) {
        return new MapTiles(tiles.strip(), attribution.strip());
    }

    /** The script that draws street maps, for pages that ask for it where there is such a map. */
    @Bean
    WebMvcConfigurer streetMaps(MapTiles tiles) {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                if (tiles.on()) {
                    registry.addResourceHandler("/script/leaflet/**").addResourceLocations(LEAFLET);
                }
            }
        };
    }

    @Bean
    FilterRegistrationBean<PageHeaders> pageHeaders(
            @Value("${wijkbudget.access.demo:false}") boolean demo, MapTiles tiles) {
        var filter = new FilterRegistrationBean<>(new PageHeaders(!demo, tiles));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 90);
        return filter;
    }
}
