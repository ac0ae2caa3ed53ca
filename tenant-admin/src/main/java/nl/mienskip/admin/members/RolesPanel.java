package nl.mienskip.admin.members;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.members.GrantRole;
import nl.mienskip.members.MemberStatus;
import nl.mienskip.members.MemberView;
import nl.mienskip.members.Members;
import nl.mienskip.members.RoleGrantView;

/** What a member may do: their roles, each to be taken back, and one more. */
class RolesPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Members members;
    private final transient Consumer<MemberView> changed;
    private final long memberId;
    private final Fields fields = new Fields();
    private final Select<Role> role = fields.add("role", new Select<>());
    private final Select<Section> section = fields.add("section", new Select<>());

    /** @param changed is given the member anew after each change */
    RolesPanel(Members members, MemberView member, Consumer<MemberView> changed) {
        this.members = members;
        this.changed = changed;
        this.memberId = member.id();
        setVisible(member.status() == MemberStatus.ADMITTED);
        add(new H2(t("members.roles")));
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        member.roles().forEach(grant -> list.add(line(grant)));
        add(member.roles().isEmpty() ? new Paragraph(t("members.roles.none")) : list, form());
    }

    private ListItem line(RoleGrantView grant) {
        Button back =
                new Button(t("members.role.withdraw"), pressed -> change(() -> members.withdraw(memberId, grant.id())));
        back.setAriaLabel(t("members.role.withdraw.label", RoleWords.of(grant)));
        Div head = new Div(new Span(RoleWords.of(grant)), back);
        head.addClassName("row-head");
        return new ListItem(head);
    }

    private Div form() {
        role.setLabel(t("members.role"));
        role.setItems(Arrays.stream(Role.values())
                .filter(each -> each.scope() == Role.Scope.VILLAGE && each != Role.RESIDENT)
                .toList());
        role.setItemLabelGenerator(each -> Texts.name("members", each));
        section.setLabel(t("members.section"));
        section.setItems(Section.values());
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption(t("members.section.all"));
        section.setItemLabelGenerator(each -> each == null ? t("members.section.all") : Texts.name("members", each));
        Button grant = new Button(
                t("members.role.grant"),
                pressed -> change(() -> {
                    fields.require("role", role.getValue() != null);
                    return members.grant(memberId, new GrantRole(role.getValue(), section.getValue(), null));
                }));
        Div form = new Div(role, section, grant);
        form.addClassName("filter");
        return form;
    }

    private void change(Supplier<MemberView> work) {
        fields.attempt(() -> {
            changed.accept(work.get());
            Notices.done(t("shell.saved"));
        });
    }
}
