<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "user-profile-commons.ftl" as userProfileCommons>
<#import "register-commons.ftl" as registerCommons>
<@layout.registrationLayout displayMessage=messagesPerField.exists('global'); section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg(messageHeader))?no_esc}<#else>${msg("registerTitle")}</#if>
  <#elseif section = "form">
    <p>${msg("registerIntro")}</p>
    <form id="kc-register-form" class="form" action="${url.registrationAction}" method="post" novalidate data-once>
      <@userProfileCommons.userProfileFormFields; callback, attribute>
        <#if callback = "afterField" && passwordRequired?? && attribute.name == 'username'>
        <@field.password name="password" required=true label=msg("password") autocomplete="new-password" hint=msg("passwordHint", (passwordPolicies.length)!10)/>
        <@field.password name="password-confirm" required=true label=msg("passwordConfirm") autocomplete="new-password"/>
        </#if>
      </@userProfileCommons.userProfileFormFields>
      <@registerCommons.termsAcceptance/>
      <@buttons.actionGroup><@buttons.button id="kc-register" label="doRegister"/></@buttons.actionGroup>
    </form>
    <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  </#if>
</@layout.registrationLayout>
