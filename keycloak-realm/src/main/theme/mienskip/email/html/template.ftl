<#-- Plain and readable in every mail program: no pictures, nothing fetched from elsewhere. -->
<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;padding:24px;background:#fbfaf6;color:#1f2421;font-family:'Segoe UI',Arial,sans-serif;font-size:18px;line-height:1.55">
<div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d9ddd6">
<#nested>
</div>
</body>
</html>
</#macro>
