<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "social-providers.ftl" as identityProviders>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password') displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <#if realm.password>
    <@passkeys.first/>
    <form id="kc-form-login" class="form" action="${url.loginAction}" method="post" novalidate data-once>
      <#if !usernameHidden??>
      <@field.input name="username" label=msg("usernameOrEmail") error=messagesPerField.getFirstError('username','password')
        autofocus=true autocomplete=(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username') value=login.username!''/>
      </#if>
      <@field.password name="password" label=msg("password") error=(usernameHidden??)?then(messagesPerField.getFirstError('password'), '')
        forgotPassword=realm.resetPasswordAllowed autofocus=usernameHidden?? autocomplete="current-password"/>
      <#if realm.rememberMe && !usernameHidden??>
      <@field.checkbox name="rememberMe" label=msg("rememberMe") value=login.rememberMe?? hint=msg("rememberMeHint")/>
      </#if>
      <input type="hidden" name="credentialId" id="id-hidden-input"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <@buttons.loginButton/>
    </form>
    </#if>
    <@passkeys.conditionalUIData/>
  <#elseif section = "socialProviders">
    <#if realm.password && social.providers?? && social.providers?has_content>
    <@identityProviders.show social=social/>
    </#if>
  <#elseif section = "info">
    <p id="kc-registration">${msg("noAccount")}<br><a href="${url.registrationUrl}">${msg("makeAccount")}</a></p>
  </#if>
</@layout.registrationLayout>
