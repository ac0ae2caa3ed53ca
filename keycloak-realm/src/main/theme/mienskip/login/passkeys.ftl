<#-- The button stands above name and password, and shows only where the browser knows passkeys. -->
<#macro first>
<#if enableWebAuthnConditionalUI?has_content>
<div class="passkey" id="passkey-first" hidden>
  <button class="button" id="authenticateWebAuthnButton" type="button" aria-describedby="passkey-hint">${msg("webauthn-doAuthenticate")}</button>
  <p class="hint" id="passkey-hint">${msg("passkeyHint")}</p>
  <p class="or"><span>${msg("orWithPassword")}</span></p>
</div>
</#if>
</#macro>

<#macro conditionalUIData>
<#if enableWebAuthnConditionalUI?has_content>
<form id="webauth" action="${url.loginAction}" method="post" hidden>
  <input type="hidden" id="clientDataJSON" name="clientDataJSON">
  <input type="hidden" id="authenticatorData" name="authenticatorData">
  <input type="hidden" id="signature" name="signature">
  <input type="hidden" id="credentialId" name="credentialId">
  <input type="hidden" id="userHandle" name="userHandle">
  <input type="hidden" id="error" name="error">
</form>
<#if authenticators??>
<form id="authn_select" hidden>
  <#list authenticators.authenticators as authenticator>
  <input type="hidden" name="authn_use_chk" value="${authenticator.credentialId}">
  </#list>
</form>
</#if>
<script type="module">
  <#outputformat "JavaScript">
  import { authenticateByWebAuthn } from ${(url.resourcesPath + "/js/webauthnAuthenticate.js")?c};
  import { initAuthenticate } from ${(url.resourcesPath + "/js/passkeysConditionalAuth.js")?c};
  const request = {
    isUserIdentified: ${isUserIdentified},
    challenge: ${challenge?c},
    userVerification: ${userVerification?c},
    rpId: ${rpId?c},
    createTimeout: ${createTimeout?c},
    mediation: ${(mediation!'conditional')?c},
    authenticatorAttachment: ${authenticatorAttachment?c},
  };
  const offer = document.getElementById("passkey-first");
  if (window.PublicKeyCredential) {
    if (offer) offer.hidden = false;
    initAuthenticate({ errmsg: ${msg("passkey-unsupported-browser-text")?c}, ...request });
    document.getElementById("authenticateWebAuthnButton")?.addEventListener(
      "click",
      () => authenticateByWebAuthn({ errmsg: ${msg("webauthn-unsupported-browser-text")?c}, ...request }),
      { once: true });
  }
  </#outputformat>
</script>
</#if>
</#macro>
