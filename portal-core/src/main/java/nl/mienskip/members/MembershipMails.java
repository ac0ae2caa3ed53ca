package nl.mienskip.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.mail.Letter;
import nl.mienskip.kernel.mail.LetterTexts;
import nl.mienskip.kernel.mail.Mail;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** Mails about joining, each in its reader's language, from the village. Who has no address gets none. */
@ApplicationScoped
class MembershipMails {

    private static final List<Role> ADMITTING_ROLES = Arrays.stream(Role.values())
            .filter(role -> role.rights().contains(Right.MEMBERS_ADMIT))
            .toList();

    @Inject
    private MemberStore store;

    @Inject
    private MemberList members;

    @Inject
    private Tenants tenants;

    @Inject
    private Settings settings;

    @Inject
    private Mail mail;

    /** To everybody who can admit. */
    void asked(Member stranger) {
        List<Member> deciders = store.admittedWith(ADMITTING_ROLES);
        Map<Long, AccountView> accounts =
                members.accounts(deciders.stream().map(Member::accountId).toList());
        deciders.forEach(decider ->
                send(accounts.get(decider.accountId()), "asked", (village, name) -> new Object[] {
                    stranger.displayName(), name, decider.displayName(), address(village, "/admin/members")
                }));
    }

    void admitted(Member member) {
        send(members.account(member), "admitted", (village, name) ->
                new Object[] {member.displayName(), name, address(village, "/")});
    }

    void refused(Member member, String why) {
        send(members.account(member), "refused", (village, name) -> new Object[] {member.displayName(), name, why});
    }

    private void send(AccountView reader, String letter, BiFunction<TenantView, String, Object[]> gaps) {
        if (reader == null || reader.email() == null) {
            return;
        }
        TenantView village = tenants.current();
        String name = village.name(reader.language());
        LetterTexts texts =
                LetterTexts.of(MembershipMails.class, "mails", reader.language().tag());
        Object[] filled = gaps.apply(village, name);
        mail.send(new Letter(
                name, reader.email(), texts.text(letter + ".subject", filled), texts.text(letter + ".text", filled)));
    }

    private String address(TenantView village, String path) {
        return settings.address(village.canonicalHost(), path);
    }
}
