package nl.mienskip.tenants;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.tenant.GlobalEntity;
import nl.mienskip.kernel.text.NameRule;
import nl.mienskip.kernel.time.DayRule;
import org.hibernate.annotations.BatchSize;

@Entity
@Table(name = "tenant")
@GlobalEntity("it is what the others belong to")
class Tenant {

    /** A list of all tenants reads their names and hosts by the hundred, not one by one. */
    private static final int AT_ONCE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String slug;

    @Enumerated(EnumType.STRING)
    private TenantKind kind;

    @Enumerated(EnumType.STRING)
    private TenantStatus status;

    private String name;
    private int inhabitants;
    private LocalDate inhabitantsOn;
    private String languages;
    private String timeZone;
    private Long participantId;
    private Long liesInId;
    private Instant openedAt;

    /** Null while it is there. */
    private Long mergedIntoId;

    private LocalDate mergedOn;

    /** Null while no end is set; also for one that went up in another. */
    private LocalDate closesOn;

    @Version
    private long version;

    @ElementCollection
    @BatchSize(size = AT_ONCE)
    @CollectionTable(name = "tenant_name", joinColumns = @JoinColumn(name = "tenant_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    @BatchSize(size = AT_ONCE)
    @OneToMany(mappedBy = "tenant", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<TenantHost> hosts = new ArrayList<>();

    protected Tenant() {}

    Tenant(OpenTenant command, Instant now) {
        this.slug = SlugRule.checked(command.slug());
        if (command.kind() == null || command.kind() == TenantKind.PLATFORM) {
            throw new InvalidInput("kind", "kind.wrong", "kind must be VILLAGE or MUNICIPALITY");
        }
        this.kind = command.kind();
        this.status = TenantStatus.OPENING;
        this.participantId = command.participantId();
        this.openedAt = now;
        rename(command.name(), command.names());
        count(command.inhabitants(), command.inhabitantsOn());
        speak(command.languages(), command.timeZone());
    }

    void rename(String official, Map<Language, String> others) {
        this.name = NameRule.checked("name", official);
        this.names.clear();
        others.forEach((language, other) -> names.put(language.tag(), NameRule.checked("names", other)));
    }

    void count(int number, LocalDate on) {
        if (number < 0) {
            throw new InvalidInput("inhabitants", "inhabitants.negative", "inhabitants cannot be negative");
        }
        this.inhabitants = number;
        this.inhabitantsOn = DayRule.checked("inhabitantsOn", on);
    }

    void speak(List<Language> spoken, String zone) {
        if (spoken == null || spoken.isEmpty() || spoken.stream().distinct().count() != spoken.size()) {
            throw new InvalidInput("languages", "languages.wrong", "languages must name at least one, none twice");
        }
        try {
            this.timeZone = ZoneId.of(required(zone)).getId();
        } catch (DateTimeException e) {
            throw new InvalidInput("timeZone", "timeZone.wrong", "timeZone '" + zone + "' is not known");
        }
        this.languages = Language.tags(spoken);
    }

    private static String required(String zone) {
        if (zone == null) {
            throw new InvalidInput("timeZone", "missing", "timeZone is missing");
        }
        return zone;
    }

    void change(ChangeTenant command) {
        rename(command.name(), command.names());
        count(command.inhabitants(), command.inhabitantsOn());
        speak(command.languages(), timeZone);
    }

    /** Adds a host, or leaves it as it is when it is there. */
    void answerAt(String host, boolean canonical, boolean ownDomain, Instant now) {
        if (hosts.stream().noneMatch(known -> known.host().equals(host))) {
            hosts.add(new TenantHost(host, this, canonical, ownDomain, now));
        }
    }

    /** None of its hosts is the canonical one, so that another can become it once this is written. */
    void leaveCanonicalHost() {
        hosts.forEach(known -> known.canonical(false));
    }

    /** Whether its canonical host is the one that it gets under this base domain. */
    boolean standsUnder(String baseDomain) {
        return hosts.stream()
                .anyMatch(known -> known.canonical() && known.host().equals(hostUnder(baseDomain)));
    }

    /** The host that it gets under a base domain. */
    String hostUnder(String baseDomain) {
        return slug + "." + baseDomain;
    }

    void makeCanonical(String host) {
        hosts.stream().filter(known -> known.host().equals(host)).forEach(known -> known.canonical(true));
    }

    /** In the municipality where it lies, or in none of ours. */
    void placeIn(Tenant municipality) {
        if (kind != TenantKind.VILLAGE) {
            throw new InvalidInput("municipalityId", "place.not-a-village", "only a village lies in a municipality");
        }
        if (municipality != null && municipality.kind != TenantKind.MUNICIPALITY) {
            throw new InvalidInput("municipalityId", "place.not-a-municipality", "a village lies in a municipality");
        }
        if (municipality != null && municipality.mergedIntoId != null) {
            throw new InvalidInput("municipalityId", "place.merged", "that municipality went up in another");
        }
        this.liesInId = municipality == null ? null : municipality.id;
    }

    void paidBy(long participant) {
        this.participantId = participant;
    }

    Long participantId() {
        return participantId;
    }

    Long liesInId() {
        return liesInId;
    }

    void become(TenantStatus next) {
        this.status = next;
    }

    /** Ends, as from this day the other is there for both. */
    void mergeInto(long other, LocalDate day) {
        this.status = TenantStatus.CLOSED;
        this.mergedIntoId = other;
        this.mergedOn = day;
        this.closesOn = null;
    }

    /** Whether its hosts answer for it, be it to say that it is closed for now. */
    boolean isThere() {
        return status == TenantStatus.OPEN || status == TenantStatus.SUSPENDED;
    }

    /** @param day the first on which it is closed for good; null to stay */
    void closeOn(LocalDate day) {
        this.closesOn = day;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    /** Answers nowhere any more, so that another can answer there once this is written. */
    void leaveHosts() {
        hosts.clear();
    }

    Long mergedIntoId() {
        return mergedIntoId;
    }

    LocalDate mergedOn() {
        return mergedOn;
    }

    Long id() {
        return id;
    }

    String slug() {
        return slug;
    }

    TenantStatus status() {
        return status;
    }

    List<HostView> hostViews() {
        return hosts.stream()
                .map(TenantHost::view)
                .sorted(Comparator.comparing(HostView::canonical).reversed().thenComparing(HostView::host))
                .toList();
    }

    TenantView view() {
        return new TenantView(
                id,
                slug,
                kind,
                status,
                name,
                names.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> Language.of(entry.getKey()).orElseThrow(), Map.Entry::getValue)),
                inhabitants,
                inhabitantsOn,
                Language.list(languages),
                ZoneId.of(timeZone),
                hosts.stream()
                        .filter(TenantHost::canonical)
                        .map(TenantHost::host)
                        .findFirst()
                        .orElse(""),
                participantId,
                openedAt,
                version);
    }
}
