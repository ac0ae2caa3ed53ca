package nl.mienskip.web.agenda;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import nl.mienskip.signups.SignUp;
import nl.mienskip.tenants.Language;

/** What somebody typed who signs up. */
public class SignupForm {

    @FormParam("name")
    private String name;

    @FormParam("email")
    private String email;

    @FormParam("people")
    private String people;

    @FormParam("remark")
    private String remark;

    /** A field that people do not see; what fills it in is a program. */
    @FormParam("website")
    private String website;

    public SignupForm() {}

    public SignupForm(String name, String email, String people, String remark, String website) {
        this.name = name;
        this.email = email;
        this.people = people;
        this.remark = remark;
        this.website = website;
    }

    /** Before anything is typed. */
    static SignupForm blank() {
        return new SignupForm("", "", "1", "", "");
    }

    SignUp command(long eventId, LocalDate day, Language language) {
        return new SignUp(eventId, day, language, name(), email(), number(people().strip()), remark());
    }

    boolean byProgram() {
        return !said(website).isEmpty();
    }

    public String name() {
        return said(name);
    }

    public String email() {
        return said(email);
    }

    public String people() {
        return said(people);
    }

    public String remark() {
        return said(remark);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static String said(String typed) {
        return typed == null ? "" : typed;
    }
}
