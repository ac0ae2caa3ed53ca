<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=(message?has_content && message.type == 'error'); section>
  <#if section = "header">
    ${msg("emailVerifyTitle")}
  <#elseif section = "form">
    <p class="instruction"><#if verifyEmail??>${msg("emailVerifyInstruction1", verifyEmail)}<#else>${msg("emailVerifyInstruction4", user.email)}</#if></p>
    <#if isAppInitiatedAction??>
    <form id="kc-verify-email-form" class="form" action="${url.loginAction}" method="post">
      <div class="actions">
        <button class="button primary" type="submit">${msg((verifyEmail??)?then("emailVerifyResend", "emailVerifySend"))}</button>
        <button class="button" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
      </div>
    </form>
    <#else>
    <p>${msg("emailVerifyInstruction2")}<br><a href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
