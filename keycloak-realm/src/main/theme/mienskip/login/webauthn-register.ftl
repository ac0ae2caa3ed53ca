<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("webauthn-registration-title")}
  <#elseif section = "form">
    <p>${msg("passkeyIntro")}</p>
    <form id="register" action="${url.loginAction}" method="post" hidden>
      <input type="hidden" id="clientDataJSON" name="clientDataJSON">
      <input type="hidden" id="attestationObject" name="attestationObject">
      <input type="hidden" id="publicKeyCredentialId" name="publicKeyCredentialId">
      <input type="hidden" id="authenticatorLabel" name="authenticatorLabel">
      <input type="hidden" id="transports" name="transports">
      <input type="hidden" id="authenticatorAttachment" name="authenticatorAttachment">
      <input type="hidden" id="error" name="error">
    </form>
    <div class="actions">
      <button class="button primary" type="button" id="registerWebAuthn" disabled>${msg("doRegisterSecurityKey")}</button>
      <#if !isSetRetry?has_content && isAppInitiatedAction?has_content>
      <form action="${url.loginAction}" id="kc-webauthn-settings-form" method="post">
        <@buttons.button id="cancelWebAuthnAIA" name="cancel-aia" label="doCancel" type="secondary" value="true"/>
      </form>
      </#if>
    </div>
    <script type="module">
      <#outputformat "JavaScript">
      import { registerByWebAuthn } from ${(url.resourcesPath + "/js/webauthnRegister.js")?c};
      const make = document.getElementById("registerWebAuthn");
      make.addEventListener("click", () => registerByWebAuthn({
        challenge: ${challenge?c},
        userid: ${userid?c},
        username: ${username?c},
        signatureAlgorithms: [<#list signatureAlgorithms as algorithm>${algorithm?c},</#list>],
        rpEntityName: ${rpEntityName?c},
        rpId: ${rpId?c},
        attestationConveyancePreference: ${attestationConveyancePreference?c},
        authenticatorAttachment: ${authenticatorAttachment?c},
        requireResidentKey: ${requireResidentKey?c},
        residentKey: ${residentKey?c},
        userVerificationRequirement: ${userVerificationRequirement?c},
        createTimeout: ${createTimeout?c},
        excludeCredentialIds: ${excludeCredentialIds?c},
        initLabel: ${msg("webauthn-registration-init-label")?c},
        initLabelPrompt: ${msg("webauthn-registration-init-label-prompt")?c},
        errmsg: ${msg("webauthn-unsupported-browser-text")?c}
      }), { once: true });
      make.disabled = false; // a press before this would be lost
      </#outputformat>
    </script>
  </#if>
</@layout.registrationLayout>
