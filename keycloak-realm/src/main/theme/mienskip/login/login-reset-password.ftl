<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "form">
    <p>${msg("emailInstruction")}</p>
    <form id="kc-reset-password-form" class="form" action="${url.loginAction}" method="post" novalidate data-once>
      <@field.input name="username" label=msg("usernameOrEmail") value=auth.attemptedUsername!'' autofocus=true autocomplete="username"/>
      <@buttons.actionGroup><@buttons.button id="kc-reset" label="doSendMail"/></@buttons.actionGroup>
    </form>
    <p>${msg("noMailAddress")}</p>
    <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  </#if>
</@layout.registrationLayout>
