// One hand: every line goes through wob(); every fill sits a little off its line, as in a Đông Hồ print.
let seed=7; export const reseed=s=>{seed=s}; const rnd=()=>{seed=(seed*1664525+1013904223)%4294967296;return seed/4294967296};
const j=a=>(rnd()-.5)*2*a, f=n=>(Math.round(n*10)/10);
export function d(pts,close=false,amp=.9){ const P=pts.map(([x,y])=>[x+j(.45*amp),y+j(.45*amp)]); let s=`M${f(P[0][0])} ${f(P[0][1])}`; const n=P.length+(close?1:0);
 for(let i=1;i<n;i++){const a=P[i-1],b=P[i%P.length],L=Math.hypot(b[0]-a[0],b[1]-a[1])||1,k=Math.min(1.5,L*.022)*amp*(rnd()<.5?-1:1)*(.5+rnd()*.5);
 const mx=(a[0]+b[0])/2-(b[1]-a[1])/L*k,my=(a[1]+b[1])/2+(b[0]-a[0])/L*k; s+=`Q${f(mx)} ${f(my)} ${f(b[0])} ${f(b[1])}`} return s+(close?'Z':'')}
export const ln=(pts,c='')=>`<path class="l ${c}" d="${d(pts)}"/>`;
export const raw=(dd,c='l')=>`<path class="${c}" d="${dd}"/>`;
// shape: paper under, colour off register, ink line on top
export const sh=(pts,fill='',o={})=>{const {dx=2.2,dy=1.6,base='f-paper',line=true}=o;return `<path class="${base}" d="${d(pts,true,.3)}"/>`+(fill?`<path class="${fill}" transform="translate(${dx} ${dy})" d="${d(pts,true,1.2)}"/>`:'')+(line?`<path class="l" d="${d(pts,true)}"/>`:'')};
export const box=(x,y,w,h,fill,o)=>sh([[x,y],[x+w,y],[x+w,y+h],[x,y+h]],fill,o);
export const circ=(x,y,r,fill='',line=true,o={})=>{const n=10,p=[];for(let i=0;i<n;i++){const t=i/n*Math.PI*2+.3;p.push([x+Math.cos(t)*r+j(.35),y+Math.sin(t)*r*(o.ry||1)+j(.35)])}
 let s='';for(let i=0;i<n;i++){const a=p[i],b=p[(i+1)%n],m=[(a[0]+b[0])/2,(a[1]+b[1])/2];s+=(i?`Q${f(a[0])} ${f(a[1])} ${f(m[0])} ${f(m[1])}`:`M${f(m[0])} ${f(m[1])}`)}const m0=[(p[0][0]+p[1][0])/2,(p[0][1]+p[1][1])/2];s+=`Q${f(p[0][0])} ${f(p[0][1])} ${f(m0[0])} ${f(m0[1])}Z`;
 return (fill?`<path class="${fill}" ${line&&!o.exact?'transform="translate(1.5 1.2)"':''} d="${s}"/>`:'')+(line?`<path class="l" d="${s}"/>`:'')};
export const win=(x,y,w,h,lit)=>sh([[x,y],[x+w,y],[x+w,y+h],[x,y+h]],lit?'f-lit':'f-dim',{dx:.8,dy:.6})+ln([[x+w/2,y],[x+w/2,y+h]],'t')+ln([[x,y+h/2],[x+w,y+h/2]],'t');
export const door=(x,y,w,h,lit)=>sh([[x,y],[x+w,y],[x+w,y+h],[x,y+h]],lit?'f-lit':'f-leaf',{dx:.8,dy:.6})+ln([[x+w/2,y],[x+w/2,y+h]],'t');
const tiles=(x0,x1,y0,y1,inset)=>{let s='';for(let k=1;k<4;k++){const t=k/4,y=y0+(y1-y0)*t,a=x0+inset*(1-t),b=x1-inset*(1-t);let p=`M${f(a+4)} ${f(y)}`;for(let x=a+4;x<b-8;x+=9)p+=`q4.5 ${f(3+j(.6))} 9 ${f(j(.5))}`;s+=raw(p,'l t')}return s};
// ---- houses: 160 x 150, ground at 146. n = number of lit windows (0..)
export const houses=[
 (L)=>{let s=box(22,88,116,58,'f-wall');s+=win(32,101,22,22,L>0)+door(66,98,28,48,L>1)+win(106,101,22,22,L>0);
  const R=[[8,90],[32,54],[128,54],[152,90]];s+=sh(R,'f-clay')+tiles(8,152,54,90,24)+raw('M26 55q54 -7 108 0','l')+raw('M26 55q-5 -1 -7 -6M134 55q5 -1 7 -6');return s},
 (L)=>{let s=box(46,34,68,112,'f-wall');s+=ln([[46,88],[114,88]])+win(58,50,18,24,L>0)+door(84,48,18,40,L>0);
  s+=box(40,76,80,13,'f-paper');for(let x=48;x<118;x+=9)s+=ln([[x,77],[x,88]],'t');
  s+=door(54,104,24,42,L>1)+win(86,106,20,18,L>0);s+=box(42,28,76,7,'f-wall');s+=raw('M88 28v-5M108 28v-5')+box(84,10,28,13,'f-leaf')+raw('M91 10v13M105 10v13','l t');return s},
 (L)=>{let s=box(24,84,96,62,'f-wall');s+=door(36,98,26,48,L>1)+win(76,100,30,22,L>0);s+=sh([[14,86],[24,62],[136,70],[146,92]],'f-leaf');for(let x=30;x<134;x+=11)s+=ln([[x,64+(x-24)*.07],[x-2+(x-24)*.09,86+(x-14)*.045]],'t');
  s+=ln([[138,92],[138,146]]);s+=raw('M120 108q9 3 18 0')+sh([[124,109],[132,110],[131,124],[123,123]],'f-mari',{dx:1,dy:1});return s},
 (L)=>{let s=box(34,82,92,64,'f-wall');s+=sh([[24,86],[80,36],[136,86]],'f-clay')+sh([[42,86],[80,52],[118,86]],'f-wall');s+=circ(80,71,6.5,L>0?'f-lit':'f-dim',true,{exact:1});
  s+=win(44,100,20,22,L>0)+door(70,98,22,48,L>1)+win(98,100,20,22,L>0);return s},
 (L)=>{let s=box(28,60,104,86,'f-wall');s+=win(42,70,18,16,L>0)+win(71,70,18,16,L>0)+win(100,70,18,16,L>0);s+=sh([[38,108],[122,108],[122,146],[38,146]],L>1?'f-lit':'f-dim',{dx:.8,dy:.6});
  s+=box(40,124,44,22,'f-clay');for(let i=0;i<3;i++)s+=circ(49+i*13,121,5,i%2?'f-leaf':'f-mari');
  s+=box(96,118,18,20,'f-paper')+`<path class="f-ink" d="M99 121h4v4h-4zM107 121h4v4h-4zM99 129h4v4h-4zM105 127h3v3h-3zM109 131h3v3h-3z"/>`;
  let a='M22 108';s+=sh([[26,94],[134,94],[142,110],[18,110]],'f-paper');for(let i=0;i<6;i+=2){const x=26+i*18;s+=`<path class="f-green" d="${d([[x,94],[x+18,94],[x+20+(i-3)*.6,110],[x-2+(i-4)*1.4,110]],true)}"/>`}
  s+=raw('M26 94L134 94M18 110q10 7 20.600 0q10 7 20.600 0q10 7 20.600 0q10 7 20.600 0q10 7 20.600 0q10 7 20.600 0');s+=box(24,54,112,7,'f-wall');return s},
 (L)=>{let s=box(20,80,112,66,'f-wall');s+=sh([[14,82],[76,44],[138,82]],'f-clay');s+=box(46,84,60,11,'f-mari');s+=ln([[53,90],[99,90]],'t');s+=door(60,104,32,42,L>1)+win(30,104,20,22,L>0)+win(102,104,20,22,L>0);
  s+=raw('M150 146V28')+sh([[150,34],[136,26],[136,46],[150,40]],'f-paper')+sh([[136,28],[130,24],[130,48],[136,44]],'f-mari',{dx:1});s+=raw('M124 30q-5 6 0 12M119 26q-8 10 0 20','l t');return s},
];
export const areca=(x,y,h)=>{let s=raw(`M${x-3} ${y}Q${x-1} ${y-h/2} ${x-2} ${y-h}M${x+3} ${y}Q${x+4} ${y-h/2} ${x+2} ${y-h}`);for(let k=1;k<h/16;k++)s+=raw(`M${x-2} ${y-k*15}q2.500 1.800 5 0`,'l t');
 const T=y-h;const fr=[[-34,-2,-18,-22],[-26,18,-22,-8],[34,-4,18,-24],[28,16,22,-8],[-12,-32,-12,-18],[14,-32,12,-20]];for(const[a,b,c,e]of fr){s+=`<path class="f-leaf" transform="translate(2 2)" d="M${x} ${T}Q${x+c} ${T+e} ${x+a} ${T+b}Q${x+c*.6} ${T+e*.2} ${x} ${T}Z"/>`+raw(`M${x} ${T}Q${x+c} ${T+e} ${x+a} ${T+b}Q${x+c*.6} ${T+e*.2} ${x} ${T}`)}
 return s+circ(x-6,T+7,3,'f-mari')+circ(x+6,T+8,3,'f-mari')};
export const banana=(x,y)=>{let s=ln([[x-4,y],[x-2,y-34]])+ln([[x+5,y],[x+3,y-34]]);for(const[a,b,c,e]of[[-38,-40,-22,-62],[36,-44,22,-66],[-16,-76,-18,-52],[20,-74,20,-50],[-30,-12,-30,-40]])s+=`<path class="f-leaf" transform="translate(2 1)" d="M${x} ${y-34}Q${x+c} ${y+e} ${x+a} ${y+b}Q${x+c*.2} ${y+b*.9-4} ${x} ${y-34}Z"/>`+raw(`M${x} ${y-34}Q${x+c} ${y+e} ${x+a} ${y+b}Q${x+c*.2} ${y+b*.9-4} ${x} ${y-34}`);return s};
export const gate=(x,y,s=1)=>{let g='';g+=box(0,-104,26,104,'f-clay')+box(104,-104,26,104,'f-clay');for(const X of[0,104])for(let k=0;k<8;k++){g+=ln([[X,-12-k*12],[X+26,-12-k*12]],'t')+ln([[X+(k%2?9:17),-12-k*12],[X+(k%2?9:17),-k*12]],'t')}
 g+=box(-6,-114,38,10,'f-wall')+box(98,-114,38,10,'f-wall');g+=sh([[14,-142],[116,-142],[116,-112],[14,-112]],'f-green');g+=`<text x="65" y="-120" class="gt" text-anchor="middle">NGÕ SỐ</text>`;
 g+=sh([[-12,-142],[8,-162],[122,-162],[142,-142]],'f-mari')+tiles(-8,138,-162,-142,20)+raw('M-12 -142q-6 -1 -9 -7M142 -142q6 -1 9 -7M4 -163q61 -8 122 0');return `<g transform="translate(${x} ${y}) scale(${s})">${g}</g>`};
export const hen=(x,y)=>`<g transform="translate(${x} ${y})">`+`<path class="f-mari" transform="translate(1.500 1.500)" d="M-14 -14Q-22 -22 -20 -28Q-10 -20 0 -20Q4 -32 10 -30Q16 -28 13 -18Q12 -4 -2 -4Q-12 -5 -14 -14Z"/>`+raw('M-14 -14Q-22 -22 -20 -28Q-10 -20 0 -20Q4 -32 10 -30Q16 -28 13 -18Q12 -4 -2 -4Q-12 -5 -14 -14ZM14 -26l5 2l-5 2M-4 -4v4l-3 1M3 -4v4l-3 1M-8 -14q6 5 11 -1M7 -31q2 -4 4 0')+circ(9,-25,.6,'f-ink')+'</g>';
export const chick=(x,y)=>`<g transform="translate(${x} ${y})">`+circ(0,-6,4.5,'f-mari')+circ(5,-11,3,'f-mari')+raw('M8 -11l3 1M-1 -2v3M2 -2v3','l t')+'</g>';
export const phone=(x,y,r=0,s=1)=>`<g transform="translate(${x} ${y}) rotate(${r}) scale(${s})">`+`<path class="f-ink" d="M-5.500 -10q0 -1 1 -1h9q1 0 1 1v20q0 1 -1 1h-9q-1 0 -1 -1z"/><path class="f-paper" d="M-3.500 -8h7v14h-7z"/>`+'</g>';
const face=(x,y,dir)=>circ(x+3*dir,y-1,.8,'f-ink',false)+circ(x+7.5*dir,y-1,.8,'f-ink',false)+raw(`M${x+3*dir} ${y+4.5}q${2.5*dir} 2 ${4.5*dir} -.500`,'l t');
export const lady=(x,y,s=1)=>{let g='';g+=`<path class="f-hair" d="M-10 -86q-6 14 -3 26l8 -2z"/>`;g+=sh([[-11,-38],[-11,0],[-2,0],[0,-32],[3,0],[12,0],[12,-38]],'f-dim')+raw('M-12 1h-4M12 1h5');
 g+=sh([[-9,-68],[9,-68],[15,-34],[-16,-34]],'f-green')+circ(0,-80,11,'f-skin');g+=face(0,-79,1);
 g+=sh([[-27,-84],[1,-106],[29,-84]],'f-mari')+raw('M-27 -84q28 8 56 0M-8 -85l9 -20M10 -85l-9 -20','l');g+=raw('M-10 -82q0 12 10 13','l t');
 g+=raw('M8 -64Q16 -48 26 -52M5 -58Q14 -42 27 -46')+phone(31,-56,14,1.05);return `<g transform="translate(${x} ${y}) scale(${s})">${g}</g>`};
export const elder=(x,y,s=1)=>{let g='';g+=box(-16,-26,32,6,'f-clay')+raw('M-12 -20l-3 20M12 -20l3 20M-13 -10h26','l');g+=sh([[-6,-38],[-34,-36],[-36,0],[-27,0],[-25,-25],[10,-26],[10,-38]],'f-dim')+raw('M-36 1h-7');
 g+=sh([[-9,-68],[8,-68],[13,-30],[-10,-30]],'f-wall')+circ(-2,-80,11,'f-skin')+face(-2,-79,-1);g+=`<path class="f-grey" d="M-8 -90q8 -6 15 1q5 6 1 14q-3 -9 -6 -11q-6 1 -10 -4z"/>`+raw('M-8 -90q8 -6 15 1q5 6 1 14q-3 -9 -6 -11q-6 1 -10 -4zM-9 -71q0 8 3 10q3 -3 3 -8');g+=raw('M-6 -62Q-14 -48 -24 -50M-2 -54Q-12 -42 -24 -44');return `<g transform="translate(${x} ${y}) scale(${s})">${g}</g>`};
export const kid=(x,y,s=1)=>{let g='';g+=sh([[-18,-54],[-8,-56],[-8,-32],[-18,-32]],'f-mari')+sh([[-8,-30],[-9,0],[-2,0],[0,-26],[3,0],[9,0],[9,-30]],'f-green')+raw('M-9 1h-3M9 1h4')+sh([[-8,-56],[8,-56],[10,-28],[-10,-28]],'f-paper')+circ(0,-67,10,'f-skin')+face(0,-66,1)+`<path class="f-hair" d="M-11 -66q-2 -13 11 -13q10 1 10 9q-8 -1 -12 -4q-4 5 -9 8z"/>`+raw('M-2 -52q6 12 12 12M6 -54q10 -2 12 -14');return `<g transform="translate(${x} ${y}) scale(${s})">${g}</g>`};
export const ground=(w,y,x0=0)=>{let s=ln([[x0,y],[x0+w*.33,y],[x0+w*.66,y],[x0+w,y]]);for(let r=0;r<2;r++)for(let x=x0+(r?18:6);x<x0+w-20;x+=38)if(rnd()>.22)s+=raw(`M${f(x)} ${y+9+r*10}h${f(20+j(6))}`,'l t');return s};
export const svg=(w,h,body,cls='',label='')=>`<svg class="art ${cls}" viewBox="0 0 ${w} ${h}" ${label?`role="img" aria-label="${label}"`:'aria-hidden="true"'} focusable="false">${body}</svg>`;
export const at=(x,y,s,b)=>`<g transform="translate(${x} ${y}) scale(${s})">${b}</g>`;
export const house=(i,L)=>houses[i%6](L);
export function qr(n=25,sd=42){let k=sd,r=()=>{k=(k*1103515245+12345)%2147483648;return k/2147483648},s='';const fin=(x,y)=>`<rect x="${x}" y="${y}" width="7" height="7"/><rect class="q0" x="${x+1}" y="${y+1}" width="5" height="5"/><rect x="${x+2}" y="${y+2}" width="3" height="3"/>`;
 for(let y=0;y<n;y++)for(let x=0;x<n;x++){const z=(x<8&&y<8)||(x>n-9&&y<8)||(x<8&&y>n-9);if(!z&&r()<.47)s+=`<rect x="${x}" y="${y}" width="1.02" height="1.02"/>`}return `<g class="qr">${s}${fin(0,0)}${fin(n-7,0)}${fin(0,n-7)}</g>`}
export function hero(){reseed(21);let s='';s+=circ(318,120,66,'f-sun',false);
 s+=`<path class="f-mist" d="M6 292Q40 196 130 190T330 168T560 178Q700 168 750 292Z"/>`;
 s+=areca(262,292,206)+areca(292,292,160);s+=areca(552,292,178);s+=at(338,92,1.36,house(0,2));s+=at(544,72,1.5,house(4,2))+banana(556,292);
 s+=gate(58,294,1.16);s+=ln([[0,262],[58,262]])+sh([[0,262],[56,262],[56,292],[0,292]],'f-wall');for(let k=0;k<2;k++)s+=ln([[0,272+k*10],[56,272+k*10]],'t');
 s+=ground(752,294,0);
 s+=kid(126,320,1.05);s+=lady(244,344,1.36)+elder(326,344,1.36);s+=hen(560,346)+chick(592,348)+chick(612,344)+chick(530,350);
 s+=raw('M0 332h40M690 338h50M410 350h60M660 352h40M60 350h30','l t');return svg(752,372,s,'hero-art','Một ngõ nhỏ có cổng, hàng cau, hai ngôi nhà sáng đèn. Một cô đội nón lá cầm điện thoại hướng dẫn bác ngồi ghế tre.')}
const ic=(b)=>`<svg class="art ic" viewBox="0 0 32 32" aria-hidden="true">${b}</svg>`;
export const icon={
 speaker:()=>ic(raw('M5 12h6l8 -6v20l-8 -6h-6zM23 11q4 5 0 10M26 8q6 8 0 16')), search:()=>ic(circ(14,14,8,'',true)+raw('M20 20l7 7')),
 hand:()=>ic(raw('M10 16V8q0 -2 2 -2t2 2v7V6q0 -2 2 -2t2 2v9V7q0 -2 2 -2t2 2v10v-5q0 -2 2 -2t2 2v8q0 8 -8 8q-5 0 -8 -5l-5 -7q-1 -2 1 -3t3 1z')),
 pin:()=>ic(raw('M6 5h20v18l-6 5H6zM20 28v-6h6M10 11h12M10 16h12M10 21h6')), swap:()=>ic(raw('M5 11h19l-5 -5M27 21H8l5 5')),
 bulb:()=>ic(raw('M11 21q-5 -4 -4 -10q2 -7 9 -7t9 7q1 6 -4 10v3H11zM12 28h8')), book:()=>ic(raw('M16 8q-5 -4 -12 -3v20q7 -1 12 3q5 -4 12 -3V5q-7 -1 -12 3v20')),
 again:()=>ic(raw('M25 10a11 11 0 1 0 2 8M26 4v7h-7')), check:()=>ic(raw('M6 17l7 7L26 8')), left:()=>ic(raw('M27 16H6l8 -8M6 16l8 8')),
};

// ---- a picture as a file of its own: it carries its colours, light and dark, because a page's colours do not reach into <img>
const LIGHT='--sheet:#FFFDF8;--wall:#F6E3BE;--clay:#D9A07C;--leaf:#BCD2B8;--green:#0F5D46;--on-green:#FFFDF8;--marigold:#F2A33A;--lit:#FFB938;--dim:#D8D6CB;--line:#1F2421;--skin:#F0CBA4;--sun:#F7D9A0;--mist:#E9EEDD;--hair:#1F2421;--grey:#FFFDF8;--red:#A3201A';
const DARK='--sheet:#1E2421;--wall:#4A4230;--clay:#8A5C41;--leaf:#3F6350;--green:#8FD3B6;--on-green:#0C1F18;--dim:#3B423E;--line:#EDE7D8;--skin:#C99B72;--sun:#5A4520;--mist:#1F2823;--hair:#0A0C0B;--grey:#DCD8CB;--red:#FFB4A8';
const CSS=`svg{${LIGHT}}@media(prefers-color-scheme:dark){svg{${DARK}}}.l{fill:none;stroke:var(--line);stroke-width:1.75px;stroke-linecap:round;stroke-linejoin:round;vector-effect:non-scaling-stroke}.t{stroke-width:1.1px}.r{stroke:var(--red)}.f-paper{fill:var(--sheet)}.f-wall{fill:var(--wall)}.f-clay{fill:var(--clay)}.f-leaf{fill:var(--leaf)}.f-green{fill:var(--green)}.f-mari{fill:var(--marigold)}.f-lit{fill:var(--lit)}.f-dim{fill:var(--dim)}.f-ink{fill:var(--line)}.f-skin{fill:var(--skin)}.f-sun{fill:var(--sun)}.f-mist{fill:var(--mist)}.f-hair{fill:var(--hair)}.f-grey{fill:var(--grey)}.f-red{fill:var(--red)}text{font-family:"Be Vietnam Pro",system-ui,sans-serif;font-weight:700;fill:var(--line)}.gt{font-size:15px;letter-spacing:.06em;fill:var(--on-green)}.qr{fill:#1F2421}.q0{fill:#fff}`;
export const file=(w,h,body)=>`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}"><style>${CSS}</style>${body}</svg>\n`;
export const words=(x,y,s,o={})=>`<text x="${x}" y="${y}" text-anchor="${o.anchor??'middle'}" font-size="${o.size??15}"${o.cls?` class="${o.cls}"`:''}>${s}</text>`;
// a man of middle age in a shirt, bareheaded; faces right unless flipped
export const man=(x,y,s=1,flip=false)=>{let g='';g+=sh([[-11,-38],[-11,0],[-2,0],[0,-32],[3,0],[12,0],[12,-38]],'f-dim')+raw('M-12 1h-4M12 1h5');g+=sh([[-10,-68],[10,-68],[14,-34],[-14,-34]],'f-leaf')+circ(0,-80,11,'f-skin')+face(0,-79,1)+`<path class="f-hair" d="M-12 -80q-1 -13 12 -13q11 1 11 9q-9 -1 -14 -3q-5 2 -9 7z"/>`+raw('M8 -62Q16 -48 24 -50M-8 -60Q-14 -48 -12 -36');return `<g transform="translate(${x} ${y}) scale(${flip?-s:s} ${s})">${g}</g>`};
// a big telephone that fills a picture: frame, then what you put on its screen, in a box of 150 x 250 whose corner is 0,0
export const bigPhone=(x,y,screen,s=1)=>`<g transform="translate(${x} ${y}) scale(${s})">`+`<path class="f-paper" d="M-12 -10q0 -14 14 -14h146q14 0 14 14v276q0 14 -14 14h-146q-14 0 -14 -14z"/>`+raw('M-12 -10q0 -14 14 -14h146q14 0 14 14v276q0 14 -14 14h-146q-14 0 -14 -14z')+`<path class="f-mist" d="M0 0h150v254H0z"/>`+raw('M0 0h150v254H0zM62 -12h26','l t')+screen+'</g>';
